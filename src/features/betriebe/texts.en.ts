/** The same in English; sentences of commands and imports are read by the house alone and stay German. */
export const betriebeTextsEn = {
  'number.lengths.digits': '{lengths} digits',
  'number.or': '{first} or {last}',
  'number.hint': '{digits}, for example {example}. You find it {papers}.',
  'number.hintDistrict':
    'The {digits} are enough. In your papers the number looks like this, for example: {example}. You find it {papers}.',
  'number.paper.handwerkskarte': 'on the Handwerkskarte (Annex A)',
  'number.paper.gewerbekarte': 'on the Gewerbekarte (Annex B1 and B2)',
  'number.paper.eintragungsunterlagen': 'in your registration papers (Eintragungsunterlagen)',
  'number.paper.schreiben': 'on letters from the chamber',
  'number.paper.beitragsbescheid': 'on the contribution notice (Beitragsbescheid)',
  'number.paper.mitgliedsbescheinigung': 'on the certificate of membership (Mitgliedsbescheinigung)',
  'number.filialnummer.hint':
    'Only for a branch that has its own Filialnummer in the register. Leave the field empty for the main business and for a mere training site.',

  'refusal.missing': 'Please enter your {term:betriebsnummer}: {digits}, for example {example}.',
  'refusal.unreadable':
    'We cannot read this as a {term:betriebsnummer}. It has {digits}, for example {example}. You find it {papers}.',
  'refusal.too-short':
    'These are too few digits. Your {term:betriebsnummer} has {digits}, for example {example}. You find it {papers}.',
  'refusal.too-long':
    'These are too many digits. Your {term:betriebsnummer} has {digits}, for example {example}. You find it {papers}.',
  'refusal.too-longBescheid':
    'These are too many digits. Your {term:betriebsnummer} has {digits}, for example {example}. Do you have the number of a notice (Bescheidnummer)? Its digits {from} to {to} are your {term:betriebsnummer}.',
  'refusal.ba-betriebsnummer':
    'This looks like the eight-digit Betriebsnummer of the Federal Employment Agency, which your health insurer uses too. We need the {term:betriebsnummer} of the chamber: {digits}, for example {example}. You find it {papers}.',
  'refusal.ba-betriebsnummerSuffix':
    'The Betriebsnummer of the Federal Employment Agency, which your health insurer uses too, has eight digits. We need the {term:betriebsnummer} of the chamber: {digits}, for example {example}. If the last digit stands for a branch, please put a hyphen before it.',
  'refusal.unternehmensnummer':
    'This looks like the fifteen-digit Unternehmensnummer of the accident insurer (Berufsgenossenschaft). We need the {term:betriebsnummer} of the chamber: {digits}, for example {example}. You find it {papers}.',
  'refusal.tax-number':
    'This looks like a number of the tax office. We need the {term:betriebsnummer} of the chamber: {digits}, for example {example}. You find it {papers}.',
  'refusal.register-number':
    'This looks like a number of the commercial register. We need the {term:betriebsnummer} of the chamber: {digits}, for example {example}. You find it {papers}.',
  'refusal.filialnummer-unreadable':
    'A Filialnummer has one to three digits, for example 2. Leave the field empty for the main business.',
  'refusal.filialnummer-contradicts':
    'The Filialnummer after the {term:betriebsnummer} differs from the one in the field Filialnummer. Please enter it only once.',
  'refusal.no-filialen':
    'The separate digit at the end looks like a branch. Branches have no number of their own with us. Please enter the {term:betriebsnummer} alone and without spaces: {digits}, for example {example}.',

  'command.import': 'Betriebe aus einer Datei der Kammer in das Verzeichnis einlesen',
  'import.betriebsnummer': 'Das ist keine Betriebsnummer dieser Kammer: erwartet werden {digits}.',
  'import.filialnummer':
    'Eine Filialnummer hat ein bis drei Ziffern; beim Hauptbetrieb bleibt sie leer oder 0.',
  'import.filialnummerOfHauptbetrieb': 'Ein Hauptbetrieb hat keine Filialnummer.',
  'import.gewerke': 'Gewerke stehen als Anlage und Nummer, mehrere durch | getrennt: A/13|B1/33.',
  'import.unknownGewerk': 'Dieses Gewerk steht nicht in den Anlagen der Handwerksordnung.',
  'import.geloeschtInFuture': 'Der Tag liegt in der Zukunft; der Betrieb gilt trotzdem schon als gelöscht.',
  'import.baShape': 'Die Nummer der Agentur für Arbeit hat acht Ziffern; diese wird nicht übernommen.',
  'import.baCheckDigit': 'Die Prüfziffer der Nummer der Agentur für Arbeit stimmt nicht.',

  'mine.title': '{term:betriebArea}',
  'mine.area': 'My area',
  'mine.lead': 'This is how your business is registered with us.',
  'mine.access': 'Who acts for this business',
  'mine.noEmail': 'There is no e-mail address on file for this business',
  'mine.noEmail.text':
    'So messages to the business come by post. Tell us an address and it will be faster: {email}.',
  'mine.data': 'Registered data',
  'mine.trades': 'Trades',
  'mine.trades.none': 'No trade is registered for this business.',
  'mine.others': 'Other entries with the same number',
  'mine.wrong': 'Is something wrong?',
  'mine.wrong.text':
    'Write to us what has changed, or call us. Please give us your {term:betriebsnummer} when you do.',
  'mine.wrong.phone': 'Phone {phone}',

  'data.name': 'Name',
  'data.nummer': '{term:betriebsnummer}',
  'data.filialnummer': 'Filialnummer',
  'data.art': 'Registered as',
  'data.rechtsform': 'Legal form',
  'data.inhaber': 'Owner',
  'data.address': 'Address',
  'data.ort': 'Place',
  'data.telefon': 'Phone',
  'data.email': 'E-mail',
  'data.web': 'Website',
  'data.eingetragen': 'Registered since',
  'data.ausbildungsbetrieb': 'Trains apprentices',
  'data.baBetriebsnummer': 'Betriebsnummer of the Federal Employment Agency',
  'data.unknown': 'not stated',
  'data.yes': 'yes',
  'data.no': 'no',
  'art.hauptbetrieb': 'Main business (Hauptbetrieb)',
  'art.filiale': 'Branch (Filiale)',
  'art.ausbildungsstaette': 'Training site (Ausbildungsstätte)',
  'trade.name': 'Trade',
  'trade.anlage': 'Annex to the Crafts Code (Handwerksordnung)',
  'trade.number': 'Number',
  'trade.unknown': 'A trade of earlier versions of the Crafts Code',

  'tile.title': '{term:betriebArea}',
  'tile.text': 'See what the register says about your business: address, trades, branches.',

  'help.where': 'Where do I find my {term:betriebsnummer}?',
  'help.where.papers': 'You find your {term:betriebsnummer} (the number of your business) {papers}.',
  'help.where.digits': 'It has {digits}, for example {example}.',
  'help.where.district':
    'It looks like this: {example}. It begins with the letters of the district, then comes the number, and at the end the mark of the branch. For the {term:portal} the {digits} in between are enough.',
  'help.where.bescheid':
    'Do you have a contribution notice (Beitragsbescheid)? The digits {from} to {to} of its number are your {term:betriebsnummer}.',
  'help.where.typing': 'Spaces, hyphens and dots between the digits do no harm.',
  'help.where.typingLast':
    'Spaces, hyphens and dots between the digits do no harm. Just do not set the last digit apart.',
  'help.where.typingSuffix':
    'Spaces, hyphens and dots between the {digits} do no harm. If you also enter the mark of the branch, please put a hyphen before it.',
  'help.where.typingField':
    'Spaces, hyphens and dots between the {digits} do no harm. What comes after a hyphen behind them counts as the Filialnummer.',
  'help.others': 'My {term:betriebsnummer} is not accepted. Do I have the wrong one?',
  'help.others.answer':
    'The {term:betriebsnummer} of the chamber is different from the numbers that you have from the Federal Employment Agency, your health insurer or the accident insurer.',
  'help.others.ba':
    'The Betriebsnummer of the Federal Employment Agency has eight digits. Health insurers use it too.',
  'help.others.bg':
    'The Unternehmensnummer of the accident insurer (Berufsgenossenschaft) has fifteen digits.',
  'help.others.ours': 'We need your number at the chamber: {digits}, for example {example}.',
  'help.filiale': 'What is a branch, and what is a training site?',
  'help.filiale.real':
    'A real branch (Filiale) acts like an independent business: it usually hires its own staff or writes its own invoices. You can connect your {term:account} to it.',
  'help.filiale.suffix':
    'A branch has the same number as the main business, but with another digit at the end. In that case enter the number in full. With a 0 at the end or without the last digit it means the main business.',
  'help.filiale.field':
    'A branch usually has the same {term:betriebsnummer} as the main business, and a Filialnummer besides. Enter that in the field Filialnummer. If the field is empty, it means the main business.',
  'help.filiale.ausbildungsstaette':
    'For a mere training site (Ausbildungsstätte), for example the shop of a bakery, the connection to the main business is enough. It hires and manages the apprentices.',
  'help.filiale.lehrvertrag':
    'In the training contract (Lehrvertrag) the main business is then the contracting party, and the shop is the training site. With a real branch the branch itself is the contracting party, and you give the same address as the training site.',
} as const;
