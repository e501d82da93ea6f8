/** The same in English; the legal pages are translated for convenience, the German text is binding. */
export const helpTextsEn = {
  'help.title': 'Help',
  'help.lead': 'Answers to common questions about the portal ({term:portal.german}) of {chamber}.',
  'help.topics': 'Topics',
  'help.topic.registrieren': 'Registering',
  'help.topic.anmelden': 'Signing in and password',
  'help.topic.freischalten': 'Link your account ({term:link.german})',
  'help.topic.konto': 'My {term:account}',
  'help.topic.dienste': 'Online services',
  'help.contact.title': 'Do you have more questions?',
  'help.contact.text': 'Write to us, or call us: {phone}.',
  'help.contact.action': 'Write to us',
  'help.contact.hours': 'Office hours: {hours}',

  'imprint.title': 'Legal notice (Impressum)',
  'imprint.example': 'These details are examples.',
  'imprint.provider': 'Provider',
  'imprint.form': 'Corporation under public law (section 90 HwO)',
  'imprint.contact': 'Contact',
  'imprint.representatives': 'Represented by',
  'imprint.supervision': 'Supervisory authority',
  'imprint.vat': 'VAT identification number',
  'imprint.phone': 'Phone',
  'imprint.email': 'E-mail',
  'imprint.web': 'Website',
  'imprint.bank': 'Bank details',
  'imprint.software': 'Software',
  'imprint.softwareText': 'Kundenportal, free software under the EUPL 1.2.',

  'privacy.title': 'Data protection',
  'privacy.lead':
    'This English text is a translation to help you. Only the German text is binding. It says what the {term:portal} keeps about you, what for, and how long.',
  'privacy.controller': 'Controller',
  'privacy.officer': 'Data protection officer',
  'privacy.what': 'Which data we process',
  'privacy.what.account':
    'For your {term:account}: first name, last name, e-mail address, a telephone number if you give one, former e-mail addresses, your password only as a value that cannot be turned back, your language, and when you agreed to which version of the terms of use.',
  'privacy.what.link':
    'For the link ({term:link.german}): what your {term:account} is linked to, since when and how.',
  'privacy.what.log': 'For security: a record of who did what and when, with a shortened IP address.',
  'privacy.basis': 'Legal basis',
  'privacy.basis.text':
    'Art. 6 (1) (c) and (e) GDPR (DSGVO) together with the Crafts Code (Handwerksordnung, HwO) and the Online Access Act (Onlinezugangsgesetz).',
  'privacy.cookies': 'Cookies',
  'privacy.cookies.text':
    'We set only cookies without which signing in, registering and choosing a language do not work or are not safe (section 25 (2) TDDDG). By one of them we recognise your device for 90 days, so that strangers cannot lock you out and we can warn you of strangers. There is no tracking, and there are no services of third parties.',
  'privacy.mail': 'E-mails',
  'privacy.mail.text':
    'E-mails from the portal contain no images and no tracking. We delete their text as soon as the mail server has accepted them.',
  'privacy.period': 'How long',
  'privacy.period.text':
    'Every night the {term:portal} itself deletes what is due. For the registers: sections 13 and 28 HwO.',
  'privacy.period.caption': 'What we keep and how long',
  'privacy.period.what': 'What',
  'privacy.period.howLong': 'How long',
  'privacy.period.source': 'Basis',
  'privacy.rights': 'Your rights',
  'privacy.rights.text':
    'You have the right to access, rectification, erasure, restriction and objection (Art. 15 to 21 GDPR) and to lodge a complaint with: {authority}.',

  'accessibility.title': 'Accessibility statement',
  'accessibility.lead':
    'This English text is a translation to help you. Only the German text is binding. {chamber} works to make the {term:portal} usable for everybody. Legal basis: {law}.',
  'accessibility.state': 'How far the rules are met',
  'accessibility.state.text':
    'The portal is built to the rules of EN 301 549 and WCAG 2.2, level AA. This statement is based on our own assessment, with automatic checks of every page. There has been no check by third parties yet.',
  'accessibility.works':
    'You can use the portal without JavaScript, with the keyboard alone, with screen readers and at 400 % zoom.',
  'accessibility.easy':
    'The start page, registration and the link ({term:link.german}) are explained in Easy German (Leichte Sprache). The texts follow the rules of BITV 2.0 (Annex 2). No test group has read them yet.',
  'accessibility.easyLink': 'Leichte Sprache',
  'accessibility.report': 'Report a barrier',
  'accessibility.report.text':
    'Is there something that you cannot use? Write to {email} or call us: {phone}. We answer within a month.',
  'accessibility.office': 'Arbitration and enforcement',
  'accessibility.office.text': 'If you do not get a satisfactory answer, turn to:',

  'terms.title': 'Terms of use',
  'terms.version':
    'Version of {version}. This English text is a translation to help you. Only the German text is binding.',
  'terms.scope': 'What they apply to',
  'terms.scope.text': 'These terms apply to the {term:portal} of {chamber}. Use is free of charge.',
  'terms.account': 'Your {term:account}',
  'terms.account.text':
    'An {term:account} belongs to one person. Do not pass on your sign-in details, not even within your company. Other people register themselves. Several people of one company can each have an {term:account} of their own.',
  'terms.truth': 'Your details',
  'terms.truth.text':
    'Give only correct details, and act only for companies for which you may act. The company is told when somebody new acts for it.',
  'terms.security': 'Security',
  'terms.security.text':
    'Keep your password and PIN secret. If you think that somebody else knows them, change the password and tell us.',
  'terms.availability': 'Availability',
  'terms.availability.text':
    'We keep the portal available at all times as far as we can. You can also do everything in writing or in person at the chamber.',
  'terms.changes': 'Changes',
  'terms.changes.text':
    'If these terms change, they get a new date. We keep with your {term:account} which version you agreed to.',
} as const;
