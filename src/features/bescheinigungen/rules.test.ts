import { expect, it, test } from 'vitest';
import { printedKindOf, standingOf, titleKeyOf } from './rules.ts';

it.each([
  [{ ended: false, validUntil: null }, 'same', 'valid'],
  [{ ended: false, validUntil: null }, 'changed', 'changed'],
  [{ ended: false, validUntil: null }, 'left', 'over'],
  [{ ended: true, validUntil: null }, 'same', 'over'],
  [{ ended: true, validUntil: null }, 'changed', 'over'],
  [{ ended: true, validUntil: '2026-12-31' }, 'same', 'over'],
  [{ ended: false, validUntil: '2026-11-26' }, 'same', 'valid'],
  [{ ended: false, validUntil: '2026-11-26' }, 'changed', 'changed'],
  [{ ended: false, validUntil: '2026-11-25' }, 'same', 'over'],
  [{ ended: false, validUntil: '2026-11-25' }, 'changed', 'over'],
] as const)('of %j on 26 November 2026, the register %s: %s', (issued, register, standing) => {
  expect(standingOf(issued, '2026-11-26', register)).toBe(standing);
});

it.each([
  ['handwerkskarte', ['A/13'], 'handwerkskarte'],
  ['handwerkskarte', ['B1/33', 'A/13'], 'handwerkskarte'],
  ['handwerkskarte', ['B1/33', 'B2/7'], 'gewerbekarte'],
  ['handwerkskarte', [], undefined],
  ['betriebsbescheinigung', [], 'betriebsbescheinigung'],
  ['betriebsbescheinigung', ['A/13'], 'betriebsbescheinigung'],
] as const)('%s for %j is %s', (asked, gewerke, printed) => {
  expect(printedKindOf(asked, gewerke)).toBe(printed);
});

test('pages are titled by what is offered', () => {
  expect(titleKeyOf(['handwerkskarte'])).toBe('title.handwerkskarte');
  expect(titleKeyOf(['betriebsbescheinigung'])).toBe('title.betriebsbescheinigung');
  expect(titleKeyOf(['handwerkskarte', 'betriebsbescheinigung'])).toBe('title.several');
});
