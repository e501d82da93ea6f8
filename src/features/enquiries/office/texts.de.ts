import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads of enquiries. German alone. */
export const enquiryOfficeTexts = defineGermanTexts('enquiries-office', {
  'search.heading': 'Anfragen',
  'search.word': 'Anfrage',
  'search.details': '{topic}, {at}',
  'panel.title': 'Anfragen an die Kammer',
  'panel.more': 'Gezeigt sind die letzten {most} von {total}.',
  'page.lead':
    'Den Wortlaut hat allein die Nachricht, die an das Postfach dieses Themas ging. Hier steht, was zur Anfrage vermerkt ist.',
  'page.mailbox': 'Postfach',
  'page.person': 'Von',
  'page.account': '{term:account} öffnen',
  'page.stranger': 'ohne Anmeldung geschrieben',
});
