import type { Feature } from '../../../platform/feature/feature.ts';
import { type ReadContext, staffActor } from '../../../platform/http/context.ts';
import { page, redirect, type Reply } from '../../../platform/http/reply.ts';
import { storableText } from '../../../platform/http/read-body.ts';
import { SearchPage } from '../pages/search-page.tsx';
import { gatherFinds, meantRecord } from './gather.ts';

const LONGEST_TYPED = 200;

/**
 * Searches all that the office may see. Where what was typed is the number or address of exactly one record, that one
 * opens at once; `?liste=1` always lists, as the suggestions below the search box do.
 */
export const showSearch =
  (others: readonly Feature[]) =>
  async (context: ReadContext): Promise<Reply> => {
    const { db, view, query } = context;
    const typed = storableText(query.get('q') ?? '')
      .slice(0, LONGEST_TYPED)
      .trim();
    if (typed === '') return page(<SearchPage view={view} typed="" found={[]} />);
    const found = await gatherFinds(others, staffActor(context).rights, db, typed);
    const meant = query.has('liste') ? undefined : meantRecord(found);
    return meant ? redirect(meant) : page(<SearchPage view={view} typed={typed} found={found} />);
  };
