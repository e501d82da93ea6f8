import { defineTexts } from '../../platform/texts/texts.ts';
import { fileTextsEn } from './file-texts.en.ts';

/** Why a file is not taken, and what to do. */
export const fileTexts = defineTexts('documents-files', {
  de: {
    'form-sent':
      'Dieses Formular haben Sie schon gesendet, unter Nr. {nummer}. Die Dateien, die Sie jetzt ausgewählt haben, waren nicht dabei. Sollen wir auch sie bekommen, senden Sie das Formular noch einmal.',
    empty: 'Die Datei „{name}“ ist leer.',
    'unknown-kind':
      'Die Datei „{name}“ können wir nicht annehmen. Möglich sind PDF, JPEG, PNG, HEIC, TIFF, DOCX, XLSX und ODT. Speichern Sie sie zum Beispiel als PDF.',
    damaged:
      'Die Datei „{name}“ ist beschädigt oder aus mehreren zusammengesetzt. Speichern Sie sie bitte neu, zum Beispiel als PDF.',
    macros: 'Die Datei „{name}“ enthält Makros. Speichern Sie sie bitte ohne Makros oder als PDF.',
    'active-content':
      'Die Datei „{name}“ enthält Programme, andere Dateien oder Verknüpfungen, die von selbst starten. Drucken Sie sie als PDF, und wählen Sie dieses aus.',
    locked: 'Die Datei „{name}“ ist mit einem Passwort geschützt. Speichern Sie sie bitte ohne Passwort.',
    misnamed:
      'Die Datei „{name}“ heißt wie {kind}, ihr Inhalt ist aber etwas anderes. Prüfen Sie, ob es die richtige Datei ist, und speichern Sie sie neu als PDF.',
    'too-many-points':
      'Das Bild „{name}“ hat mehr als 64 Millionen Bildpunkte. Speichern Sie es bitte kleiner oder als PDF.',
    'unpacks-too-large': 'Die Datei „{name}“ ist entpackt zu groß. Speichern Sie sie bitte als PDF.',
  },
  en: fileTextsEn,
});
