/** The same in English. */
export const freischaltungTextsEn = {
  'start.title': 'Link your account ({term:link.german})',
  'start.lead':
    'With a linked {term:account} you act online for your company. You link it only once. After that, e-mail address and password are enough.',
  'start.leadBoth':
    'With a linked {term:account} you act online for your company or for yourself. You can also do both.',
  'start.betrieb.title': 'For a company',
  'start.betrieb.text':
    'For companies that are in the register of crafts (Handwerksrolle) or in one of the chamber’s other registers.',
  'start.betrieb.action': 'Link a company with a PIN',
  'start.code.title': 'With a code sent to the company’s e-mail address',
  'start.code.text':
    'We send a confirmation code to the e-mail address in the register of crafts (Handwerksrolle). This works at once.',
  'start.code.action': 'Link a company',
  'start.letter.title': 'With a PIN from a letter',
  'start.letter.text':
    'If the register of crafts has no e-mail address of your company, we send you a PIN by post after you apply. You enter it here.',
  'start.person.title': 'For me as a person',
  'start.person.text':
    'For apprentices, customers of the training centres and matters that do not concern a company.',
  'start.person.action': 'Link me as a person',
  'start.request.title': 'No PIN yet?',
  'start.request.text': 'We send it to you by post.',
  'start.request.action': 'Request a new PIN',
  'full.one.title': 'Your {term:account} is already linked to {current}',
  'full.one.text':
    'You can have only one main company or one real branch at a time. Do you work for another company now? Then change in one step: the new company is linked, and the earlier link ends.',
  'full.one.textCode':
    'You can have only one main company or one real branch at a time. Do you work for another company now? Then end this link first.',
  'full.many.title': 'Your {term:account} is already linked to {most} companies',
  'full.many.text': 'You cannot have more at a time. First end a link that you no longer need.',
  'full.change': 'Change company',
  'full.links': 'Go to the list of your companies',
  'start.links': 'See or end',
  'start.linked.title': 'You are already linked to',
  'start.linked.betrieb': 'Company, number {number}',
  'start.linked.person': 'Person, number {number}',

  'redeem.betrieb.title': 'Link a company with a PIN',
  'redeem.betrieb.lead': 'Enter the Betriebsnummer (company number) and the PIN from the chamber’s letter.',
  'redeem.person.title': 'Link as a person',
  'redeem.person.lead': 'Enter the Personennummer (person number) and the PIN from the chamber’s letter.',
  'field.betriebsnummer': 'Betriebsnummer (company number)',
  'field.filialnummer': 'Filialnummer (branch number)',
  'field.personennummer': 'Personennummer (person number)',
  'field.pin': 'PIN',
  'field.pin.hint':
    'Capital or small letters, with or without hyphens and spaces: anything works. You can also copy it.',
  'redeem.submit': 'Link account',
  'redeem.noPin': 'No PIN at hand? Request a new PIN',
  'redeem.help': 'Where do I find the Betriebsnummer?',
  'redeem.again': 'Request a new PIN',
  'redeem.byCode': 'Use a code sent to the company’s e-mail address instead',

  'refusal.missingPin': 'Enter the PIN.',
  'refusal.typing-error':
    'There is a typing error in the PIN. Compare it with the letter, character by character. This attempt does not count.',
  'refusal.no-match':
    'Number and PIN do not match. Compare both with the letter: the PIN is valid only for the number in that letter. If you cannot find the letter, request a new PIN.',
  'refusal.used':
    'This PIN was used on {at}. Each PIN is valid for a single {term:account}. Request a new PIN.',
  'refusal.expired': 'This PIN was valid until {at}. Request a new PIN.',
  'refusal.revoked': 'The chamber has withdrawn this PIN. Request a new PIN.',
  'refusal.already-linked': 'Your {term:account} is already linked to this. This PIN has not been used up.',
  'refusal.too-many-betriebe.one':
    'Your {term:account} is already linked to {current}. You can have only one main company or one real branch at a time. Your PIN has not been used up. To change, choose “Change company” and enter the PIN there.',
  'refusal.too-many-betriebe.many':
    'Your {term:account} is already linked to {most} companies. You cannot have more. Your PIN has not been used up. First end the link to a company that you no longer need. If you need more, write to {email}.',
  'refusal.other-person':
    'Your {term:account} is already linked to {current}. An {term:account} belongs to one person only. Your PIN has not been used up. If this link is wrong, end it or write to {email}.',
  'refusal.too-many-attempts': 'Too many wrong attempts. Please wait an hour. Your PIN stays valid.',

  'tile.title': 'Link a company',
  'tile.text': 'Once with the chamber’s PIN. Then you act for your company online.',
  'tile.person.title': 'Link as a person',
  'tile.person.text': 'For apprentices and customers of the training centres.',
  'tile.links.title': 'My links',
  'tile.links.text': 'See for whom you act, or end a link.',

  'step.betrieb.title': 'Link your {term:account} to your company',
  'step.betrieb.text':
    'Do you have the Betriebsnummer and a PIN? Then it takes a minute. Otherwise we send you a PIN.',
  'step.betrieb.action': 'Enter PIN',
  'step.person.title': 'Are you an apprentice, or enrolled at a training centre?',
  'step.person.text': 'Link your {term:account} to the data that the chamber has about you.',
  'step.person.action': 'Enter PIN for persons',

  'notices.linked.title': 'Your link ({term:link.german})',
  'notices.linked.text': 'Confirmation that your {term:account} is linked.',

  'mail.greeting': 'Hello {name},',
  'mail.greetingOffice': 'Hello,',
  'mail.linked.subject': 'Your {term:account} is linked ({term:linked.german})',
  'mail.linked.betrieb': 'You now act in the {term:portal} for {label} ({number}).',
  'mail.linked.byChamber': 'We have set this up. The reason: {reason}',
  'mail.linked.person': 'Your {term:account} is now linked to you as a person ({number}).',
  'mail.linked.not': 'Was this not you? Then please write to us at once: {email}',
  'mail.linked.open': 'Go to My area:',
  'mail.notice.betrieb.subject': 'New access to your company in the {term:portal}',
  'mail.notice.betrieb.text':
    '{name} ({email}) has been acting in the {term:portal} for your company {subject} ({number}) since {at}.',
  'mail.notice.person.subject': 'An {term:account} is linked to you',
  'mail.notice.person.text':
    'The {term:account} of {name} ({email}) has been linked to you as a person ({number}) in the {term:portal} since {at}.',
  'mail.notice.byChamber': 'We have set this up. The reason: {reason}',
  'mail.notice.ok': 'If this is right, there is nothing to do.',
  'mail.notice.not': 'If you do not know this person, please contact us at once: {contact}',
  'mail.decision.subject': 'PIN letter for {subject}: please decide',
  'mail.decision.text':
    'In seven days, {most} PIN letters have been requested for {subject} ({number}). Another one is waiting for your decision.',
  'mail.decision.how': 'If it should be printed, release it. Otherwise there is nothing to do.',
  'mail.wrongPins.subject': 'Many wrong PINs for {betrieb}',
  'mail.wrongPins.text':
    'Today somebody has tried several times to get access to {betrieb} ({number}) with a wrong PIN. Your valid PINs stay valid.',
  'mail.wrongPins.ask': 'If these were not people from your company, please tell us: {email}',
} as const;
