/** English: what the application for the card of the health trades says. */
export const ausweisTextsEn = {
  title: 'Electronic professional card',
  text: 'Apply for eBA and SMC-B of the health trades, the access to the telematics infrastructure.',
  lead: 'Opticians, hearing aid acousticians, orthopaedic technicians, orthopaedic shoemakers and dental technicians need a card for the telematics infrastructure: the electronic professional card (eBA) for a person, and the SMC-B for the company. Here the application begins. It takes about five minutes.',
  needs:
    'For the eBA the data of the person as they stand in the identity card, and how they are qualified. For the SMC-B the institution number (IK) of the company and somebody who has an eBA or applies for one.',
  after:
    'We compare your answers with the register of crafts (Handwerksrolle). If they are right, we tell you the transaction number (Vorgangsnummer) here and by mail. With it you order the card from its issuer and prove who you are there. The link stands with it. The issuer then asks us once more and sends you the card.',
  fee: 'For the check the chamber charges a fee by its scale of fees. The card itself costs extra; the issuer tells the price.',
  legalBasis:
    'The federal states say who confirms cards for health professions (§ 340 SGB V). We use your answers for that (Art. 6 (1) (e) GDPR).',
  'obstacle.trade':
    'Your company is entered with no health trade (Annex A no. 33 to 37 of the crafts code). The card exists only for these. If the entry is not right, please get in touch with us.',
  'paper.befaehigung': 'Proof of qualification',
  'paper.befaehigung.why': 'only if the person does not stand in the register with the qualification',
  'paper.holder': 'eBA with the right to sign',
  'paper.holder.why': 'for the SMC-B: whoever orders it signs with their own eBA at the issuer',
  'step.ausweis': 'Which card do you need?',
  'step.person': 'For whom is the card?',
  'step.arbeitsstelle': 'Where does the person work?',
  'step.einrichtung': 'For which company is the SMC-B?',
  'step.bestaetigung': 'One more confirmation',
  'field.card': 'Card',
  'field.card.hint': 'Each person needs an eBA of their own, the company the SMC-B.',
  'field.card.eba': 'eBA, electronic professional card of a person',
  'field.card.smcb': 'SMC-B, card of the company',
  'field.trade': 'Trade',
  'field.trade.augenoptiker': 'Optician (Augenoptiker)',
  'field.trade.hoerakustiker': 'Hearing aid acoustician (Hörakustiker)',
  'field.trade.orthopaedietechniker': 'Orthopaedic technician (Orthopädietechniker)',
  'field.trade.orthopaedieschuhmacher': 'Orthopaedic shoemaker (Orthopädieschuhmacher)',
  'field.trade.zahntechniker': 'Dental technician (Zahntechniker)',
  'field.firstName': 'First names',
  'field.firstName.hint': 'All of them, as they stand in the identity card or passport.',
  'field.firstName.initial':
    'Please write the first names in full, as they stand in the identity card or passport.',
  'field.lastName': 'Last name',
  'field.lastName.initial':
    'Please write the last name in full, as it stands in the identity card or passport.',
  'field.birthDate': 'Date of birth',
  'field.email': 'E-mail address of the person',
  'field.email.hint': 'The issuer writes there.',
  'field.personIs': 'This person is',
  'field.personIs.owner': 'the owner',
  'field.personIs.manager': 'the technical manager (Betriebsleitung) in the register',
  'field.personIs.employed': 'employed',
  'field.qualification': 'Qualification',
  'field.qualification.meister': 'Master’s examination in this trade',
  'field.qualification.other': 'another one, such as a licence (Ausübungsberechtigung) or a degree',
  'field.workplace': 'Company',
  'field.workplace.hint': 'The name as it stands in the register of crafts.',
  'field.workplaceNumber': '{term:betriebsnummer} (company number)',
  'field.workplaceNumber.hint':
    'There is a card only where the company is entered in the register of crafts with this trade. The company knows its number.',
  'approve.noBetrieb':
    'There is no company in the register with the {term:betriebsnummer} that was given. Please ask, or refuse.',
  'approve.otherTrade': '{betrieb} is not entered with this trade. Please ask, or refuse.',
  'field.name': 'Name of the company',
  'field.name.hint': 'So it will stand in the card.',
  'field.street': 'Street',
  'field.houseNumber': 'House number',
  'field.postcode': 'Postcode',
  'field.town': 'Town',
  'field.institution': 'Institution number (IK)',
  'field.institution.hint': 'Nine digits. If you have several, the one that you settle accounts with.',
  'field.institution.nineDigits': 'An institution number has nine digits.',
  'field.institution.checkDigit':
    'There is a slip in this institution number. Compare it with the letter by which you got it.',
  'field.holder.incomplete': 'Please give first and last name.',
  'field.holder': 'Who orders the SMC-B?',
  'field.holder.hint': 'First and last name of the person who has an eBA.',
  'field.truth': 'The answers are right. If something changes, I tell the chamber.',
  'follow.number-given': 'Checked, transaction number (Vorgangsnummer) given',
  'follow.number-given.told':
    'Your answers agree with the register of crafts. Now order the card from its issuer with the transaction number and prove who you are there.',
  'follow.number-given.number': 'Transaction number (Vorgangsnummer)',
  'follow.confirmed': 'Confirmed to the issuer',
  'follow.confirmed.told':
    'The issuer has asked us, and we have confirmed your qualification. It makes the card and sends it to you.',
  'follow.issued': 'Card issued',
  'follow.issued.told':
    'The issuer has issued the card. If you lose it, or something changes, have it blocked by the issuer and tell us.',
  'follow.not-issued': 'Card not issued',
  'follow.not-issued.told':
    'The card is not issued. With that the application is over. You can make a new one.',
  help: 'How do I get the electronic professional card (eBA) or the SMC-B?',
  'help.answer':
    'The cards are for health trades: opticians, hearing aid acousticians, orthopaedic technicians, orthopaedic shoemakers and dental technicians. You apply here, we check it with the register of crafts and tell you the transaction number (Vorgangsnummer).',
  'help.issuer':
    'With the transaction number you order the card from {issuer}. There you prove who you are. {issuer} asks us once more and then sends you the card. How far the card is, you see on the page of your application and in our mails.',
  'help.action': 'To {issuer}',
} as const;
