import { tidyText } from '../../../lib/tidy-text.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { type Department, longestNote, subjectRefusal, type TextRefusal } from '../rules.ts';

/** What was typed beside the files. */
export interface UploadForm {
  readonly department: Department;
  readonly title: string;
  readonly note: string;
}

/** Why fields were refused, by field. */
export interface UploadRefusals {
  readonly department?: 'missing';
  readonly title?: TextRefusal;
  readonly note?: 'too-long';
}

/**
 * Reads the form as a whole, so that every fault is told at once.
 * @param offered departments that the chamber has
 */
export function readUploadForm(
  posted: Readonly<Record<string, string>>,
  offered: readonly Department[],
): Result<UploadForm, UploadRefusals> {
  const department = offered.length === 1 ? offered[0] : offered.find((one) => one === posted['department']);
  const title = tidyText(posted['title'] ?? '');
  const note = (posted['note'] ?? '').trim();
  const badTitle = subjectRefusal(title);
  const isLong = [...note].length > longestNote;
  if (department === undefined || badTitle || isLong) {
    return refused({
      ...(department === undefined ? { department: 'missing' } : {}),
      ...(badTitle ? { title: badTitle } : {}),
      ...(isLong ? { note: 'too-long' } : {}),
    });
  }
  return done({ department, title, note });
}
