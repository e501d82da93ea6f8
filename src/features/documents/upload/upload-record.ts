import type { Department } from '../rules.ts';

/** Documents that somebody has sent, as pages show them; the files themselves hang on its number. */
export interface UploadRecord {
  readonly nummer: number;
  readonly accountId: string | null;
  /** Name of who sent it; null once that account is gone. */
  readonly sender: string | null;
  /** For whom it was sent. */
  readonly subjectKind: 'betrieb' | 'person';
  readonly subjectId: string;
  readonly subjectName: string;
  readonly department: Department;
  readonly subject: string;
  /** Empty where none was written. */
  readonly note: string;
  readonly sentAt: Date;
  readonly doneAt: Date | null;
  readonly doneBy: string | null;
}
