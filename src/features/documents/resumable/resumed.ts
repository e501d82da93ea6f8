import { isUuid } from '../../../lib/uuid.ts';
import type { ResumedUploads } from '../../../platform/http/resumed-uploads.ts';
import { ownerOf } from './owner.ts';
import { keepWithForm } from './keep-with-form.ts';
import { selectWhole, updateUsed } from './queries.ts';

/** Files that customers sent before their forms, for the forms that name them; the office sends its files with the form. */
export const resumedUploads: ResumedUploads = {
  async find(db, actor, ids, now) {
    const known = ids.filter(isUuid);
    if (actor.kind === 'staff' || known.length === 0) return [];
    return selectWhole(db, ownerOf(actor), known, now);
  },
  async noteUsed(tx, ids, now) {
    const known = ids.filter(isUuid);
    if (known.length > 0) await updateUsed(tx, known, now);
  },
  keep: keepWithForm,
};
