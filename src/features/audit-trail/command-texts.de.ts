import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** What operators are told about exporting the trail. */
export const trailCommandTexts = defineGermanTexts('audit-trail-command', {
  summary: 'das Prüfprotokoll einer Kammer als CSV ausgeben, die neuesten Zeilen zuerst',
  'option.chamber': 'die Kammer',
  'option.from': 'erster Tag, JJJJ-MM-TT; ohne Angabe von Anfang an',
  'option.to': 'letzter Tag, JJJJ-MM-TT; ohne Angabe bis heute',
  'option.out': 'Datei, in die geschrieben wird; ohne Angabe auf den Bildschirm',
  unknownChamber: 'Eine Kammer {slug} gibt es nicht.',
  noDay: '--{option}: «{typed}» ist kein Tag. Schreiben Sie JJJJ-MM-TT.',
  wrongOrder: '--to liegt vor --from.',
  tooMany: 'Das sind mehr als {most} Zeilen. Geben Sie mit --out eine Datei an oder einen kürzeren Zeitraum.',
  cannotWrite: '{file} lässt sich nicht schreiben ({code}).',
  written: '{rows} Zeilen in {file}. Letztes Siegel: {seal}.',
  noSeal: 'noch keines',
  seal: 'Nummer {number}, {hash}',
  progress: '{rows} Zeilen',
});
