import { BCRYPT_BYTES, type ImportedHashRefusal } from '../../platform/crypto/imported-passwords.ts';
import type { NotLinkable } from '../betriebe/index.ts';

/** What operators are told about sign-ins of an older system. */
export const accountImportTexts = {
  summary: `Zugänge früherer Online-Dienste übernehmen (Passwörter gelten weiter, bei bcrypt die ersten ${BCRYPT_BYTES} Byte)`,

  noHash: {
    'unknown-kind':
      'Das ist kein Passwort-Hash, den das Portal prüfen kann (bcrypt, PBKDF2, argon2i, argon2id).',
    damaged: 'Dieser Passwort-Hash ist unvollständig oder beschädigt.',
    'too-costly':
      'Dieser Passwort-Hash ist zu aufwendig zu prüfen; einige Anmeldungen zugleich würden das Portal aufhalten.',
  } satisfies Record<ImportedHashRefusal, string>,
  weakHash:
    'Dieser Passwort-Hash ist nach heutigem Maß schwach. Er wird bei der ersten Anmeldung ersetzt; bis dahin ist die Datei besonders zu schützen.',

  betriebsnummer: 'Das ist keine Betriebsnummer dieser Kammer.',
  filialnummer: 'Das passt nicht als Filialnummer dieser Kammer.',
  filialnummerAlone: 'Eine Filialnummer ohne Betriebsnummer nennt keinen Betrieb.',
  unknownBetrieb: 'Einen Betrieb mit dieser Nummer gibt es im Register nicht.',
  notLinkable: {
    geloescht: 'Dieser Betrieb ist im Register gelöscht.',
    ausbildungsstaette: 'Das ist eine Ausbildungsstätte; es zählt ihr Hauptbetrieb.',
  } satisfies Record<NotLinkable, string>,
  tooManyBetriebe: (most: number) =>
    most === 1
      ? 'Ein Konto kann bei dieser Kammer nur für einen Betrieb handeln.'
      : `Ein Konto kann bei dieser Kammer für höchstens ${most} Betriebe handeln.`,
  twice: 'Diese Adresse steht mit diesem Betrieb schon weiter oben; es gilt die erste Zeile.',
  contradicts:
    'Diese Adresse steht schon weiter oben, mit anderem Namen oder anderem Passwort; es gilt die erste Zeile.',
} as const;
