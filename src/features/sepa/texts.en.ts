/** All that people read about mandates, in English. */
export const sepaTextsEn = {
  'tile.title': 'SEPA direct debit',
  'tile.text': 'Give a mandate, change the bank, or revoke a mandate.',
  'list.title': 'SEPA direct debit',
  'list.lead': 'What we may collect from {forWhom}, and from which account.',
  'list.caption': 'Mandates',
  'list.empty': 'No mandate yet',
  'list.emptyText': 'Without a mandate you transfer contributions and fees yourself.',
  'list.give': 'Give a mandate',
  'list.open': 'Open {reference}',
  'notice.given': 'The mandate is given',
  'notice.given.text': 'You will get it by e-mail as a PDF with all details.',
  'notice.written': 'The mandate is filled in. Your signature is still missing',
  'notice.held': 'The mandate is given and has to wait',
  'notice.revoked': 'The mandate is revoked',
  'notice.already': 'The mandate had already ended',
  'notice.covered': 'There is a mandate for this already',
  'notice.covered.text': 'If the bank has changed, choose “Change the bank” at that mandate.',
  'notice.no-longer': 'This mandate can no longer be changed',
  'notice.no-longer.text': 'It has ended meanwhile. You can give a new one.',
  'notice.change-under-way': 'The bank is being changed already',
  'notice.change-under-way.text':
    'There is a new mandate for this that is not valid yet. Take it back if you mean another account.',

  'column.reference': 'Mandate reference',
  'column.iban': 'Account',
  'column.scopes': 'What for',
  'column.state': 'Status',
  'column.given': 'Given on',
  'state.unsigned': 'signature missing',
  'state.handedIn': 'signature is being checked',
  'state.held': 'waits until {until}',
  'state.active': 'valid',
  'ended.revoked': 'revoked',
  'ended.taken-back': 'taken back',
  'ended.replaced': 'replaced by a new one',
  'ended.lapsed': 'lapsed, not used for 36 months',
  'ended.used': 'used and ended',
  'ended.not-signed': 'deleted, it was never signed',
  'scope.beitrag': 'Contributions',
  'scope.gebuehren': 'Fees',
  'scope.kurse': 'Courses',
  'scheme.core': 'Core direct debit',
  'scheme.b2b': 'Business-to-business direct debit',
  'kind.recurrent': 'recurrent',
  'kind.oneOff': 'one-off',

  'form.title': 'Give a SEPA mandate',
  'form.titleChange': 'Change the bank',
  'form.lead':
    'With a mandate we collect what is due from {forWhom}. You need not transfer anything any more.',
  'form.leadChange':
    'Another account needs a new mandate. The present one with the reference {reference} ends as soon as the new one is valid. What it is for stays the same.',
  'form.account': 'Your account',
  'form.holder': 'Account holder',
  'form.holder.hint': 'As the bank has the name.',
  'form.iban': 'IBAN',
  'form.iban.hint': 'You find it on your bank card and on every statement.',
  'form.iban.unreadable':
    'This is no IBAN of a country that we can collect from. It begins with two letters, such as DE.',
  'form.iban.length': 'This IBAN is too short or too long. A German one has 22 characters.',
  'form.iban.digits': 'There is a slip of typing in this IBAN. Please compare it character by character.',
  'form.iban.same':
    'This is the account that we collect from already. Please enter the IBAN of the new account.',
  'form.bic': 'BIC',
  'form.bic.hint':
    'Only for accounts outside the EU, Iceland, Liechtenstein and Norway, such as in Switzerland.',
  'form.bic.unreadable': 'A BIC has 8 or 11 characters, such as MARKDEF1100.',
  'form.bic.missing': 'For an account in that country we need the BIC, too.',
  'form.address': 'Address of the account holder',
  'form.street': 'Street',
  'form.buildingNumber': 'House number',
  'form.postcode': 'Postcode',
  'form.city': 'Town',
  'form.country': 'Country',
  'form.postcode.german': 'A postcode in Germany has five digits. Please check it.',
  'form.country.missing': 'Please choose the country.',
  'form.what': 'What the mandate is for',
  'form.scopes.missing': 'Please choose what the mandate is for. At least one is needed.',
  'form.scopes.covered':
    'There is a mandate for this already: {scopes}. If the bank has changed, open that mandate under “{list}” and choose “Change the bank”.',
  'form.covered': 'There is a mandate for this already: {scopes}',
  'form.coveredText':
    'If the bank has changed, open that mandate under “{list}” and choose “Change the bank”. Here you can give a mandate for something else, or one for a single payment.',
  'form.kind': 'How often may we collect?',
  'form.kind.recurrent': 'Recurrently, until you revoke it',
  'form.kind.oneOff': 'Only once',
  'form.kind.missing': 'Please choose how often we may collect.',
  'form.scheme': 'Kind of direct debit',
  'form.scheme.core.hint': 'For eight weeks you can claim a collection back.',
  'form.scheme.b2b.hint':
    'For accounts of firms only. You cannot claim a collection back. Please give the mandate to your bank as well before we collect for the first time.',
  'form.scheme.missing': 'Please choose the kind of direct debit.',
  'form.place': 'In which place do you give the mandate?',
  'form.missing': 'Please fill in: “{label}”.',
  'form.nothingLeft': '“{label}”: This cannot consist of slashes alone.',
  'form.long': '“{label}”: That is too long. At most {most} characters.',
  'form.submit': 'Continue',

  'check.title': 'Please check the mandate',
  'check.lead': 'Is everything right? It becomes valid with the button “Give the mandate” only.',
  'check.leadPaper': 'Is everything right? Then you get the mandate as a PDF to sign.',
  'check.bank': 'Bank',
  'check.bankUnknown': 'Bank code {blz}; we do not know its name',
  'check.text': 'Wording of the mandate',
  'check.german': 'The German wording in the PDF is the one that counts.',
  'check.prenotification':
    'We announce each collection at least {days} days before, with amount and date, for example in the notice.',
  'check.prenotification.one': 'We announce each collection at least one day before, with amount and date.',
  'check.held':
    'An e-mail address was changed a short while ago: that of your account or the one that we have on file. To protect you the mandate is valid from {until} only.',
  'check.submit': 'Give the mandate',
  'check.submitPaper': 'Make the mandate as a PDF',
  'check.back': 'Change the details',

  'text.core.person':
    'I authorise {creditor} to collect payments from my account by direct debit. At the same time I instruct my bank to honour the direct debits drawn on my account by {creditor}.',
  'text.core.betrieb':
    'We authorise {creditor} to collect payments from our account by direct debit. At the same time we instruct our bank to honour the direct debits drawn on our account by {creditor}.',
  'text.once.person':
    'I authorise {creditor} to collect one payment from my account by direct debit. At the same time I instruct my bank to honour the direct debit drawn on my account by {creditor}.',
  'text.once.betrieb':
    'We authorise {creditor} to collect one payment from our account by direct debit. At the same time we instruct our bank to honour the direct debit drawn on our account by {creditor}.',
  'text.refund.person':
    'Note: I can demand a refund of the amount charged within eight weeks from the date of the debit. The terms agreed with my bank apply.',
  'text.refund.betrieb':
    'Note: We can demand a refund of the amount charged within eight weeks from the date of the debit. The terms agreed with our bank apply.',
  'text.noRefund':
    'Note: This mandate is only for direct debits drawn on accounts of firms. We are not entitled to a refund after our account has been debited. We are entitled to instruct our bank not to debit our account up until the day on which the payment is due.',
  'fact.creditor': 'Payee',
  'fact.creditorId': 'Creditor identifier',
  'fact.kind': 'Kind',
  'fact.place': 'Place',
  'fact.signedOn': 'Date',
  'fact.neverSigned': 'never signed',
  'fact.filledInBy': 'Filled in by',
  'fact.givenBy': 'Given by',
  'fact.entered': 'Entered by',
  'fact.lastUsed': 'Last collected on',
  'fact.planned': 'Collection planned for',
  'fact.neverUsed': 'never so far',
  'fact.lapses': 'Lapses without a collection on',
  'fact.replaces': 'Replaces the mandate',

  'one.title': 'Mandate {reference}',
  'one.pdf': 'Download the mandate as a PDF',
  'one.change': 'Change the bank',
  'one.revoke': 'Revoke the mandate',
  'one.takeBack': 'Take the mandate back',
  'one.unsigned.upload':
    'Print the PDF, sign it and send us a photo or scan of it. If no signature comes by {until}, we end it.',
  'one.unsigned.paper':
    'Print the PDF, sign it and send it to: {address}. If no signature comes by {until}, we end it.',
  'one.handedIn':
    'We have had the signed mandate since {at}. We check it and let you know. After that the mandate is valid.',
  'one.submit': 'Upload the signed mandate',
  'one.held':
    'An e-mail address was changed shortly before: that of the account or the one that we have on file. For protection the mandate is valid from {until} only. Until then everything stays as it was.',

  'revoke.title': 'Revoke the mandate',
  'revoke.lead': 'After that we start no new collection with the mandate {reference}.',
  'revoke.text':
    'What we have handed to the bank already may still be collected. Please transfer open amounts yourself.',
  'revoke.payOther': 'Please transfer yourself whatever else is open.',
  'revoke.submit': 'Revoke the mandate',
  'revoke.back': 'Do not revoke',
  coming: 'A collection may still come until {day}: it is prepared already, and perhaps the bank has it.',
  'coming.old':
    'A collection may still come from the former account {iban} until {day}: it is prepared already, and perhaps the bank has it. Please do not close that account before.',
  'coming.core':
    'If it comes, you can get the money back from your bank for eight weeks, without giving reasons.',
  'coming.b2b':
    'A business-to-business direct debit cannot be claimed back. If the bank shall not honour it, tell them before that day.',

  'mail.greeting': 'Good day {name},',
  'mail.greetingAll': 'Good day,',
  'mail.link': 'See the mandate',
  'mail.given.subject': 'Your SEPA mandate {reference}',
  'mail.given.text':
    'You have filled in the SEPA mandate {reference} for {forWhom}. The mandate with all details is attached.',
  'mail.given.good': 'There is nothing more to do. Please keep the mandate.',
  'mail.given.upload': 'Please print it, sign it and upload a photo or scan of it.',
  'mail.given.paper': 'Please print it, sign it and send it to us by post.',
  'mail.bank.subject': 'New bank account for {forWhom}',
  'mail.bank.text':
    'On {at} {by} named a new account for direct debits of {forWhom}: {iban}, mandate {reference}.',
  'mail.bank.notYou':
    'If nobody with you wanted this, please tell us at once: telephone {phone}, e-mail {email}.',
  'mail.held':
    'An e-mail address was changed a short while ago: that of the account or the one that we have on file. That is why the mandate is valid from {until} only.',
  'mail.lapses.subject': 'SEPA mandate {reference} lapses on {until}',
  'mail.lapses.text':
    'For a long time we have collected nothing with the SEPA mandate {reference} of {forWhom}. If it is not used by {until}, it lapses.',
  'mail.lapses.todo':
    'If we shall collect after that day, give a new mandate then. Otherwise there is nothing to do.',
  'mail.waits.subject': 'SEPA mandate {reference} has to wait',
  'mail.waits.text': 'Your SEPA mandate {reference} for {forWhom} is complete.',
  'mail.waits.todo': 'There is nothing more to do. Until then everything stays as it was.',
  'mail.signed.subject': 'SEPA mandate {reference} is valid',
  'mail.signed.text':
    'Your signed SEPA mandate {reference} for {forWhom} has arrived. From now on we collect what is due with it.',
  'mail.good.text':
    'Your SEPA mandate {reference} for {forWhom} is valid. From now on we collect what is due with it.',
  'mail.signed.todo': 'There is nothing more to do, and nothing to transfer yourself any more.',
  'mail.ended.subject': 'SEPA mandate {reference} has ended',
  'mail.ended.revoked': 'The SEPA mandate {reference} of {forWhom} is revoked.',
  'mail.ended.taken-back': 'The SEPA mandate {reference} of {forWhom} was taken back. It was not valid yet.',
  'mail.ended.lapsed':
    'The SEPA mandate {reference} of {forWhom} has lapsed, because we collected nothing with it for 36 months.',
  'mail.ended.not-signed':
    'We have deleted the SEPA mandate {reference} of {forWhom}, because it was never signed.',
  'mail.ended.pay': 'We collect nothing any more with this mandate. Please transfer open amounts yourself.',
  'mail.ended.payOther':
    'There are no new collections with this mandate. Please transfer yourself whatever else is open.',

  'notices.mandate.title': 'SEPA mandates',
  'notices.mandate.text':
    'Copy of a mandate given; a mandate is valid; a mandate has ended; a mandate lapses soon.',
  'notices.bank.title': 'New bank account',
  'notices.bank.text': 'Somebody has named another account for direct debits of your business or yours.',

  'next.unsigned.title': 'Sign the SEPA mandate',
  'next.unsigned.text': 'The mandate {reference} is filled in, but we do not have it signed yet.',
  'next.lapses.title': 'A SEPA mandate lapses soon',
  'next.lapses.text': 'The mandate {reference} lapses on {until} if we collect nothing until then.',
  'next.action': 'See the mandate',

  'faq.give': 'How do I give a SEPA mandate?',
  'faq.give.online':
    'Under “SEPA direct debit” you type IBAN and address, check the wording and give the mandate. No paper is needed.',
  'faq.give.signedUpload':
    'Under “SEPA direct debit” you type IBAN and address. You get a PDF: print it, sign it, upload a photo or scan. We check it and let you know.',
  'faq.give.paper':
    'Under “SEPA direct debit” you type IBAN and address. You get a PDF: print it, sign it and send it to us by post. It is valid as soon as it has arrived.',
  'faq.give.who': 'For a company you need the role “Finances” or “Administration”.',
  'faq.change': 'Our bank has changed. What do we do?',
  'faq.change.answer':
    'Choose “Change the bank” at your mandate. You give a new one; the old one ends as soon as the new one is valid. What it is for stays the same. For safety we write to all administrators and to the e-mail address that we have of you, otherwise by post.',
  'faq.revoke': 'How do I revoke a SEPA mandate?',
  'faq.revoke.answer':
    'Choose “Revoke the mandate” there. It counts at once. A letter will do as well. What the bank has already may still come; a core direct debit you can get back there for eight weeks.',
  'faq.lapse': 'How long is a SEPA mandate valid?',
  'faq.lapse.answer':
    'Until it is revoked. If we collect nothing for 36 months, it lapses; 60 days before we write to you.',
  privacy:
    'We need account holder, address and IBAN of a SEPA mandate to collect what is due. We keep them encrypted.',
  'data.title': 'SEPA mandates given',
  'data.why':
    'To know who gave a mandate; {months} months after the last collection or its end. The whole IBAN is in the PDF of the mandate.',
  'move.one': '1 SEPA mandate given',
  'move.several': '{count} SEPA mandates given',
  'retention.mandates.what': 'SEPA mandates with account holder and IBAN, encrypted',
  'retention.mandates.period': '{months} months after the last collection or their end',
  'retention.mandates.source': '§ 676b (2) BGB (13 months for a refund); rulebooks of the SEPA direct debit',
  'retention.exports.what': 'Files of collections for the bank, encrypted',
  'retention.exports.period': '{days} days',
  'retention.exports.source': 'Art. 5 (1) (e) GDPR',
  'retention.banks.what': 'Names of banks by bank code',
  'retention.banks.period': 'until the next list of the Bundesbank',
  'retention.banks.source': 'no personal data',
} as const;
