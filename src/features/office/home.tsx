import type { Feature } from '../../platform/feature/feature.ts';
import type { OfficeWork } from '../../platform/feature/office.ts';
import type { ReadContext } from '../../platform/http/context.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import { HomePage } from './pages/home-page.tsx';

/** Shows what waits for this person, gathered from all features: the urgent first, then the oldest. */
export const showHome =
  (others: readonly Feature[]) =>
  async (context: ReadContext): Promise<Reply> => {
    const work: OfficeWork[] = [];
    for (const { officeWork } of others) work.push(...((await officeWork?.(context)) ?? []));
    work.sort(
      (left, right) =>
        Number(right.isUrgent ?? false) - Number(left.isUrgent ?? false) ||
        left.since.getTime() - right.since.getTime(),
    );
    return page(<HomePage view={context.view} work={work} />);
  };
