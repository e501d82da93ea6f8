/** The same in English; the legal pages are translated for convenience, the German text is binding. */
export const helpTextsEn = {
  'help.title': 'Help',
  'help.lead': 'Answers to common questions about the {term:portal} ({term:portal.german}) of {chamber}.',
  'help.topics': 'Topics',
  'help.topic.registrieren': 'Registering',
  'help.topic.anmelden': 'Signing in and password',
  'help.topic.freischalten': 'Connection ({term:link.german})',
  'help.topic.konto': 'My {term:account}',
  'help.topic.dienste': 'Online services',
  'help.contact.title': 'Do you have more questions?',
  'help.contact.text': 'Write to us, or call us: {phone}.',
  'help.contact.action': 'Write to us',
  'help.contact.hours': 'You can reach us {hours}',

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
  'privacy.lead': 'What the {term:portal} stores about you, what for and how long.',
  'privacy.controller': 'Controller',
  'privacy.officer': 'Data protection officer',
  'privacy.what': 'Which data we process',
  'privacy.what.account':
    'For your {term:account}: first name, last name, e-mail address, your password only as a value that cannot be turned back, your language, time and version of your consent to the terms of use.',
  'privacy.what.link':
    'For the {term:link} ({term:link.german}): what your {term:account} is connected to, since when and how.',
  'privacy.what.log': 'For security: an audit trail of who did what and when, with a shortened IP address.',
  'privacy.basis': 'Legal basis',
  'privacy.basis.text':
    'Art. 6 (1) (c) and (e) GDPR in connection with the Crafts Code (Handwerksordnung) and the Online Access Act (Onlinezugangsgesetz).',
  'privacy.cookies': 'Cookies',
  'privacy.cookies.text':
    'We only set cookies without which signing in, registering and choosing a language do not work or are not safe (section 25 (2) TDDDG). By one of them we recognise your device for 90 days, so that strangers cannot lock you out and we can warn you of strangers. There is no counting, and there are no services of others.',
  'privacy.mail': 'E-mails',
  'privacy.mail.text':
    'E-mails of the {term:portal} contain no images and no counting. We delete their text as soon as the mail server has accepted them. Which address they went to and when, we delete 30 days later.',
  'privacy.period': 'How long',
  'privacy.period.text':
    'The data of your {term:account}: until you have it deleted. A registration that is not confirmed is deleted after a week. For the registers sections 13 and 28 HwO apply.',
  'privacy.rights': 'Your rights',
  'privacy.rights.text':
    'You have the right to access, rectification, erasure, restriction and objection (Art. 15 to 21 GDPR) and to lodge a complaint with: {authority}.',

  'accessibility.title': 'Accessibility statement',
  'accessibility.lead':
    '{chamber} does its best to make the {term:portal} usable for everybody. Basis: {law}.',
  'accessibility.state': 'State of conformity',
  'accessibility.state.text':
    'The portal is built by the rules of EN 301 549 and WCAG 2.2, level AA. This statement is based on a self-assessment with automatic checks of every page. A check by others is still to come.',
  'accessibility.works':
    'The portal can be used without JavaScript, with the keyboard alone, with screen readers and magnified to 400 %.',
  'accessibility.report': 'Report a barrier',
  'accessibility.report.text':
    'Is something not accessible? Write to {email} or call us: {phone}. We answer within a month.',
  'accessibility.office': 'Arbitration and enforcement',
  'accessibility.office.text': 'If you do not get a satisfactory answer, turn to:',

  'terms.title': 'Terms of use',
  'terms.version': 'Version of {version}',
  'terms.scope': 'What they apply to',
  'terms.scope.text': 'These terms apply to the {term:portal} of {chamber}. Use is free of charge.',
  'terms.account': 'Your {term:account}',
  'terms.account.text':
    'An {term:account} belongs to a single person. Do not share your sign-in details, not even within your business. Other people register themselves; several people of a business can each have their own.',
  'terms.truth': 'What you tell us',
  'terms.truth.text':
    'Give correct information only, and act only for businesses that you may act for. The business is told when somebody new acts for it.',
  'terms.security': 'Security',
  'terms.security.text':
    'Keep password and PIN secret. If you suspect that somebody else knows them, change the password and tell us.',
  'terms.availability': 'Availability',
  'terms.availability.text':
    'We keep the portal available at all times as far as possible. You can also settle all matters in writing or in person at the chamber.',
  'terms.changes': 'Changes',
  'terms.changes.text':
    'If these terms change, they get a new date. Which version you agreed to is stored with your {term:account}.',
} as const;
