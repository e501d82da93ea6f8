import { defineTexts } from '../../platform/texts/texts.ts';
import { antraegeDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of the Anträge and drafts that are held. */
export const antraegeDataTexts = defineTexts('antraege-data', {
  de: {
    'antraege.title': 'Anträge',
    'antraege.why':
      'Damit wir über Ihre Anträge entscheiden und Sie beide Seiten nachlesen können. Jede Art von Antrag nennt an ihrem Anfang, wie lange wir ihn danach aufheben. Von Anträgen für jemanden, für den Sie nicht mehr handeln, sehen Sie, was bis dahin war.',
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
    'reason.inBescheid': 'steht im Bescheid, sobald er bekannt gegeben ist auch hier',
    answers: 'Angaben',
    'answers.changed':
      'Inzwischen hat jemand die Angaben geändert. Sie handeln dort nicht mehr, und die Angaben sind nicht mehr Ihre.',
    papers: 'Unterlagen',
    changed: 'Zuletzt bearbeitet',
    deleted: 'Wird gelöscht',
    at: 'Zeit',
    what: 'Was',
    note: 'Text',
  },
  en: antraegeDataTextsEn,
});
