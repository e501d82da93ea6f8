/** English: what customers and everybody with a paper in hand read. */
export const bescheinigungTextsEn = {
  'kind.handwerkskarte': 'Handwerkskarte (crafts card)',
  'kind.gewerbekarte': 'Gewerbekarte (trade card)',
  'kind.betriebsbescheinigung': 'Certificate of registration',

  'shown.firma': 'Company',
  'shown.inhaber': 'Owner',
  'shown.sitz': 'Place of business',
  'shown.nummer': '{term:betriebsnummer} (company number)',
  'shown.gewerke': 'Trades',
  'shown.eingetragen': 'Entered on',

  'tile.text': 'The entry of your company as a PDF, with a code by which others can check it.',
  'tile.check.title': 'Check a certificate',
  'tile.check.text': 'Is the Handwerkskarte or certificate in your hand still valid?',

  'title.several': 'Handwerkskarte and certificates',
  'title.handwerkskarte': 'Handwerkskarte or Gewerbekarte',
  'title.betriebsbescheinigung': 'Certificate of registration',
  'list.lead':
    'Here you make a certificate of the entry of {betrieb}. It shows what the register holds today, and is there at once as a PDF.',
  'list.wrong': 'Is something wrong? Tell us the change before you make the certificate.',
  'list.data': 'What the register holds',
  'offer.handwerkskarte':
    'Certifies the entry in the register of crafts (Handwerksrolle): owner, place of business, trades and day of entry.',
  'offer.gewerbekarte': 'Certifies the entry in the register of licence-free trades.',
  'offer.betriebsbescheinigung':
    'Certifies to others, a bank or a client for instance, that your company is registered.',
  'offer.noTrade':
    'Your company is entered without a trade, so there is no Handwerkskarte. If that is wrong, please get in touch with us.',
  'offer.fee': 'There is a fee',
  'offer.replace': 'Earlier ones of this kind shall no longer be valid',
  'offer.replace.hint': 'For instance because one was lost. When checked, they are no longer valid.',
  'offer.submit': 'Make: {what}',
  'refusal.too-many': 'That is too many for today. Please try again tomorrow.',
  'refusal.not-in-force': 'Your company has left the register. So there is no certificate.',
  'refusal.not-offered': 'Choose what you need.',
  'own.title': 'Made so far',
  'own.none': 'You have made none yet.',
  'own.what': 'What',
  'own.issued': 'Issued',
  'own.until': 'Valid until',
  'own.open': 'until something changes',
  'own.byChamber': '{date}, by the chamber',
  'own.state': 'State',
  'own.more': 'The newest {most} are shown.',
  'standing.valid': 'valid',
  'standing.changed': 'changed since',
  'standing.over': 'no longer valid',
  'ending.replaced': 'replaced',
  'ending.withdrawn': 'withdrawn by the chamber',
  'ending.expired': 'expired',

  'issued.title': '{what}: ready',
  'issued.lead': 'The PDF is ready. Save it now: in an hour it is no longer here.',
  'issued.why':
    'We do not keep it. Whoever knows the code holds the paper; so it stands there alone. If you have lost the PDF, make a new one.',
  'issued.save': 'Save PDF',
  'issued.gone': 'We can no longer print this certificate. Please make a new one.',
  'issued.back': 'To the overview',

  'check.title': 'Check a certificate',
  'check.lead':
    'You have a Handwerkskarte, a Gewerbekarte or a certificate of registration in front of you? Here you see whether it is valid.',
  'check.code': 'Check code',
  'check.code.hint':
    'It stands at the end of the certificate, 27 characters in groups. Capitals, small letters and dashes make no difference.',
  'check.submit': 'Check',
  'check.again': 'Check another one',
  'check.missing': 'Enter the check code.',
  'check.slip': 'The check code is incomplete, or a character is wrong. Please compare it once more.',
  'check.unknown': 'There is no valid certificate with this code',
  'check.unknown.text': 'Do not rely on the paper. Ask for a new one, or ask us: {phone}.',
  'check.too-many': 'Too many unknown codes came from here. Please try again from {time} on.',
  'check.valid': 'Valid: {what}',
  'check.valid.text': '{chamber} issued it on {date}. Compare: the paper must say the same as this page.',
  'check.valid.until': 'It is valid until {date}.',
  'check.changed': 'Changed since: {what}',
  'check.changed.text':
    '{chamber} issued it on {date}. The entry has changed since, so what the paper says is no longer quite right. Ask for a new one.',
  'check.over': 'No longer valid: {what}',
  'check.over.text': '{chamber} issued it on {date}. It is no longer valid today. Ask for a new paper.',
  'check.shown': 'What it says',
  'check.now': 'Checked on {at}.',
  'check.privacy': 'We show only what stands on the paper, and do not note who has checked.',

  'mail.greeting': 'Hello {name},',
  'mail.subject': '{what} is no longer valid',
  'mail.text':
    'The chamber has withdrawn for {betrieb}: {what}, issued on {date}. Whoever checks it sees that it is no longer valid.',
  'mail.reason': 'The chamber writes:',
  'mail.next': 'You can make a new one in the {term:portal} when the entry is right.',
  'mail.link': 'To the certificates',
  'notice.title': 'Handwerkskarte or certificate withdrawn',
  'notice.text': 'When the chamber withdraws a certificate of your company.',

  'faq.get': 'How do I get a Handwerkskarte or certificate as a PDF?',
  'faq.get.answer':
    'Whoever has the role Administration in the company makes it. There is: {what}. It is there at once and shows what the register holds.',
  'faq.get.months': 'It is valid for {months} months, as long as nothing changes in the entry.',
  'faq.get.open': 'It is valid as long as nothing changes in the entry.',
  'faq.check': 'How do I check whether a Handwerkskarte or certificate is valid?',
  'faq.check.answer':
    'Open the QR code on the paper with your telephone, or type the check code. The page says: valid, changed since, or no longer valid. It shows no more than stands on the paper.',
  'faq.lost': 'What do I do when a Handwerkskarte is lost?',
  'faq.lost.answer':
    'Make a new one and tick that earlier ones shall no longer be valid. When checked, they are no longer valid at once.',

  'data.title': 'Crafts cards and certificates',
  'data.why':
    'Who made them is kept until {months} months after their end. We keep neither what they say nor their code.',
  'data.what': 'What',
  'data.betrieb': 'Company',
  'data.at': 'Made',
  'data.ended': 'Ended',
  'move.one': '1 Handwerkskarte or certificate that you have made',
  'move.several': '{count} crafts cards and certificates that you have made',
  'retention.what': 'Crafts cards and certificates: kind, time and checksum, without what they say',
  'retention.period': '{months} months after they are no longer valid',
  'retention.source': 'section 10 (2) HwO, Art. 5 (1) (e) GDPR',
} as const;
