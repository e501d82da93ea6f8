/** The same in English; sentences of commands and imports are read by the house alone and stay German. */
export const betriebeTextsEn = {
  'number.lengths.digits': '{lengths} digits',
  'number.or': '{first} or {last}',
  'number.hint': '{digits}, for example {example}. You find it {papers}.',
  'number.hintDistrict':
    'The {digits} are enough. In your papers the number looks like this, for example: {example}. You find it {papers}.',
  'number.paper.handwerkskarte': 'on your Handwerkskarte (trade card, Annex A)',
  'number.paper.gewerbekarte': 'on your Gewerbekarte (trade card, Annex B1 and B2)',
  'number.paper.eintragungsunterlagen': 'in your registration papers (Eintragungsunterlagen)',
  'number.paper.schreiben': 'on letters from the chamber',
  'number.paper.beitragsbescheid': 'on your fee notice (Beitragsbescheid)',
  'number.paper.mitgliedsbescheinigung': 'on your membership certificate (Mitgliedsbescheinigung)',
  'number.filialnummer.hint':
    'Only for a branch that has its own Filialnummer (branch number) in the register. For the main company and for a mere training site leave this field empty.',

  'refusal.missing': 'Please enter your {term:betriebsnummer}: {digits}, for example {example}.',
  'refusal.unreadable':
    'We cannot read this as a {term:betriebsnummer}. It has {digits}, for example {example}. You find it {papers}.',
  'refusal.too-short':
    'These are too few digits. Your {term:betriebsnummer} has {digits}, for example {example}. You find it {papers}.',
  'refusal.too-long':
    'These are too many digits. Your {term:betriebsnummer} has {digits}, for example {example}. You find it {papers}.',
  'refusal.too-longBescheid':
    'These are too many digits. Your {term:betriebsnummer} has {digits}, for example {example}. Do you have the number of your fee notice (Bescheidnummer) at hand? Its digits {from} to {to} are your {term:betriebsnummer}.',
  'refusal.ba-betriebsnummer':
    'This looks like the eight-digit Betriebsnummer of the employment agency (Agentur für Arbeit), which your health insurance uses too. We need the {term:betriebsnummer} of the chamber: {digits}, for example {example}. You find it {papers}.',
  'refusal.ba-betriebsnummerSuffix':
    'A number with eight digits is the Betriebsnummer of the employment agency (Agentur für Arbeit), which your health insurance uses too. We need the {term:betriebsnummer} of the chamber: {digits}, for example {example}. If the last digit stands for a branch, please put a hyphen before it.',
  'refusal.unternehmensnummer':
    'This looks like the fifteen-digit Unternehmensnummer of the accident insurance (Berufsgenossenschaft). We need the {term:betriebsnummer} of the chamber: {digits}, for example {example}. You find it {papers}.',
  'refusal.tax-number':
    'This looks like a number from the tax office (Finanzamt). We need the {term:betriebsnummer} of the chamber: {digits}, for example {example}. You find it {papers}.',
  'refusal.register-number':
    'This looks like a number from the commercial register (Handelsregister). We need the {term:betriebsnummer} of the chamber: {digits}, for example {example}. You find it {papers}.',
  'refusal.filialnummer-unreadable':
    'A Filialnummer (branch number) has one to three digits, for example 2. For the main company leave the field empty.',
  'refusal.filialnummer-contradicts':
    'The branch number after the {term:betriebsnummer} is not the same as the one in the field Filialnummer. Please enter it only once.',
  'refusal.no-filialen':
    'The separate digit at the end looks like a branch. Branches have no number of their own here. Please enter only the {term:betriebsnummer}, without spaces: {digits}, for example {example}.',

  'command.import': 'Betriebe aus einer Datei der Kammer in das Verzeichnis einlesen',
  'import.betriebsnummer': 'Das ist keine Betriebsnummer dieser Kammer: erwartet werden {digits}.',
  'import.filialnummer':
    'Eine Filialnummer hat ein bis drei Ziffern; beim Hauptbetrieb bleibt sie leer oder 0.',
  'import.filialnummerOfHauptbetrieb': 'Ein Hauptbetrieb hat keine Filialnummer.',
  'import.gewerke': 'Gewerke stehen als Anlage und Nummer, mehrere durch | getrennt: A/13|B1/33.',
  'import.unknownGewerk': 'Dieses Gewerk steht nicht in den Anlagen der Handwerksordnung.',
  'import.geloeschtInFuture': 'Der Tag liegt in der Zukunft; bis dahin gilt der Betrieb als eingetragen.',
  'import.tooOld':
    'Dieser Betrieb ist seit über {years} Jahren gelöscht. So lange bewahren wir ihn nicht auf (§ 13 Abs. 5 HwO).',
  'import.baShape': 'Die Nummer der Agentur für Arbeit hat acht Ziffern; diese wird nicht übernommen.',
  'import.baCheckDigit': 'Die Prüfziffer der Nummer der Agentur für Arbeit stimmt nicht.',

  'mine.title': '{term:betriebArea}',
  'mine.area': 'My area',
  'mine.lead': 'This is how your company is entered in our register.',
  'mine.access': 'Who acts for this company',
  'mine.noEmail': 'We have no e-mail address for this company',
  'mine.noEmail.text':
    'So we tell the company by post when somebody new acts for it, and not at all when that ends. Give us an address, and it will learn of both at once: {email}.',
  'mine.data': 'Company data',
  'mine.trades': 'Trades',
  'mine.trades.none': 'No trade is entered for this company.',
  'mine.others': 'Other entries with the same number',
  'mine.wrong': 'Is something wrong?',
  'mine.wrong.text':
    'Write to us what has changed, or call us. Please tell us your {term:betriebsnummer} when you do.',
  'mine.wrong.online': 'Tell us here what has changed. You see what is entered while you do.',
  'mine.wrong.action': 'Change company data',
  'mine.wrong.phone': 'Phone {phone}',

  'planned.title': 'What is going to change',
  'planned.from': 'From {day} (application no. {nummer})',
  'planned.name': 'Name',
  'planned.inhaber': 'Owner',
  'planned.rechtsform': 'Legal form',
  'planned.strasse': 'Street',
  'planned.hausnummer': 'House number',
  'planned.plz': 'Postcode',
  'planned.ort': 'Town',
  'planned.telefon': 'Phone',
  'planned.email': 'E-mail',
  'planned.web': 'Website',
  'planned.gewerkNeu': 'Trade that is added',
  'planned.gewerkWeg': 'Trade that is given up',
  'data.name': 'Name',
  'data.nummer': '{term:betriebsnummer} (company number)',
  'data.filialnummer': 'Filialnummer (branch number)',
  'data.art': 'Entered as',
  'data.rechtsform': 'Legal form',
  'data.inhaber': 'Owner',
  'data.address': 'Address',
  'data.ort': 'Place',
  'data.telefon': 'Phone',
  'data.email': 'E-mail',
  'data.web': 'Website',
  'data.eingetragen': 'In the register since',
  'data.ausbildungsbetrieb': 'Training company',
  'data.baBetriebsnummer': 'Betriebsnummer of the employment agency (Agentur für Arbeit)',
  'data.unknown': 'not given',
  'data.yes': 'yes',
  'data.no': 'no',
  'art.hauptbetrieb': 'Main company (Hauptbetrieb)',
  'art.filiale': 'Branch (Filiale)',
  'art.ausbildungsstaette': 'Training site (Ausbildungsstätte)',
  'trade.name': 'Trade',
  'trade.anlage': 'Annex to the Crafts Code (Handwerksordnung)',
  'trade.number': 'Number',
  'trade.unknown': 'A trade of earlier versions of the Crafts Code',

  'tile.title': '{term:betriebArea}',
  'tile.text': 'See what the register says about your company: address, trades, branches.',

  'help.change': 'Something has changed in my company. Where do I report this?',
  'help.change.answer':
    'Under “Change company data” you tell us a new address, phone number, e-mail address or website, and also a new name, a new legal form, and trades that are added or given up. Your {term:account} has to be linked to the company, with the role “Administration”.',
  'help.change.decided':
    'Phone, e-mail and website are valid from the day that you name, at once at the earliest, without a decision of ours. With a new e-mail address among them, all three are valid only when you have confirmed the link in the mail that we send there. We decide on everything else one by one and then enter it, on the day that you name at the earliest. Upload proofs at the end of the application, send them by post or bring them in person.',
  'help.change.action': 'Change company data',

  'help.where': 'Where do I find my {term:betriebsnummer} (company number)?',
  'help.where.papers': 'You find your {term:betriebsnummer} {papers}.',
  'help.where.digits': 'It has {digits}, for example {example}.',
  'help.where.district':
    'It looks like this: {example}. The code of the district comes first, then the number, and the mark of the branch at the end. For the {term:portal} the {digits} in the middle are enough.',
  'help.where.bescheid':
    'Do you have a fee notice (Beitragsbescheid) at hand? Digits {from} to {to} of its number (Bescheidnummer) are your {term:betriebsnummer}.',
  'help.where.typing': 'Spaces, hyphens and dots between the digits do not matter.',
  'help.where.typingLast':
    'Spaces, hyphens and dots between the digits do not matter. But do not separate the last digit alone.',
  'help.where.typingSuffix':
    'Spaces, hyphens and dots between the {digits} do not matter. If you also enter the mark of the branch, please put a hyphen before it.',
  'help.where.typingField':
    'Spaces, hyphens and dots between the {digits} do not matter. What comes after a hyphen behind them counts as the Filialnummer (branch number).',
  'help.others': 'My {term:betriebsnummer} is not accepted. Do I have the wrong one?',
  'help.others.answer':
    'The {term:betriebsnummer} of the chamber is not the same as the numbers that you have from the employment agency, your health insurance or your accident insurance (Berufsgenossenschaft).',
  'help.others.ba':
    'The Betriebsnummer of the employment agency (Agentur für Arbeit) has eight digits. Health insurance companies use it too.',
  'help.others.bg':
    'The Unternehmensnummer of the accident insurance (Berufsgenossenschaft) has fifteen digits.',
  'help.others.ours': 'We need your number with the chamber: {digits}, for example {example}.',
  'help.filiale': 'What is a branch, and what is a training site?',
  'help.filiale.real':
    'A real branch (Filiale) acts like an independent company: it usually hires its own staff or writes its own invoices. You can link your {term:account} to it.',
  'help.filiale.suffix':
    'A branch has the same number as the main company, only with another digit at the end. Then enter the full number. With a 0 at the end, or without the last digit, the main company is meant.',
  'help.filiale.field':
    'A branch usually has the same {term:betriebsnummer} as the main company, plus a Filialnummer (branch number). Enter this in the field Filialnummer. If the field is empty, the main company is meant.',
  'help.filiale.ausbildungsstaette':
    'For a mere training site (Ausbildungsstätte), such as the shop of a bakery, the link to the main company is enough. The main company hires the apprentices and manages them.',
  'help.filiale.lehrvertrag':
    'The training contract (Lehrvertrag) then names the main company as the contracting party and the shop as the training site. With a real branch, the branch itself is the contracting party, and you give the same address as the training site.',
} as const;
