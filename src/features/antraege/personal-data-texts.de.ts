import { defineTexts } from '../../platform/texts/texts.ts';
import { antraegeDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of the Anträge and drafts that are held. */
export const antraegeDataTexts = defineTexts('antraege-data', {
  de: {
    'antraege.title': 'Anträge',
    'antraege.why':
      'Damit wir über Ihre Anträge entscheiden und Sie beide Seiten nachlesen können. Jede Art von Antrag nennt an ihrem Anfang, wie lange wir ihn danach aufheben.',
    'drafts.title': 'Entwürfe von Anträgen',
    'drafts.why':
      'Damit Sie später weitermachen können. Wir löschen sie von selbst, wenn Sie nicht weitermachen.',
    'events.title': 'Verlauf Ihrer Anträge',
    'events.why':
      'Damit Sie und wir nachlesen können, was mit einem Antrag geschehen ist. Wir löschen ihn mit dem Antrag.',
    nummer: 'Antrag Nr.',
    kind: 'Art',
    sent: 'Gesendet',
    state: 'Stand',
    department: 'Zuständig',
    decided: 'Beendet',
    reason: 'Begründung',
    answers: 'Angaben',
    papers: 'Unterlagen',
    changed: 'Zuletzt bearbeitet',
    deleted: 'Wird gelöscht',
    at: 'Zeit',
    what: 'Was',
    note: 'Text',
  },
  en: antraegeDataTextsEn,
});
