import { defineTexts } from '../../platform/texts/texts.ts';
import { antraegeListTextsEn } from './list-texts.en.ts';

/** Sentences of the list of one's own Anträge and drafts. */
export const antraegeListTexts = defineTexts('antraege-list', {
  de: {
    'list.lead': 'Was Sie bei uns beantragt oder gefragt haben, mit seinem Stand.',
    'list.toDo': 'Das ist jetzt zu tun',
    'list.toDo.open': 'Antrag öffnen',
    'list.drafts': 'Entwürfe',
    'list.drafts.lead': 'Begonnen und noch nicht versendet.',
    'list.draft': 'Entwurf',
    'list.draft.corrects': 'Änderung zu Antrag Nr. {nummer}: {title}',
    'list.draft.late': 'Änderung zu Antrag Nr. {nummer}, kam zu spät: {title}',
    'list.draft.off': 'Ruht: {title}',
    'list.draft.changed': 'Zuletzt bearbeitet',
    'list.draft.until': 'Wird gelöscht',
    'list.draft.continue': 'Weitermachen',
    'list.saved': 'Ihr Entwurf ist gespeichert',
    'list.discarded': 'Der Entwurf ist gelöscht',
    'list.sentOnes': 'Versendete Anträge',
    'list.empty': 'Sie haben noch keinen Antrag gestellt.',
    'list.services': 'Zu den Diensten',
    'list.nummer': 'Antrag',
    'list.what': 'Worum es geht',
    'list.sent': 'Gesendet',
    'list.state': 'Stand',
  },
  en: antraegeListTextsEn,
});
