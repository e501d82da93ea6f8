import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestPortal, type TestPortal } from '../../test/test-portal.ts';
import type { Mandate } from '../platform/access/actor.ts';
import type { Permission } from '../platform/access/permission.ts';
import { sampleLinked, sampleNewcomer } from '../platform/access/sample-actors.ts';
import { linkRoles } from '../features/freischaltung/index.ts';
import { features } from './features.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

const mandate: Mandate = { ...sampleLinked.mandates[0]!, roles: linkRoles };
const linked = { ...sampleLinked, mandates: [mandate], actingFor: mandate };

/** A link opens it, and without one it is closed: whatever it does, it does for a Betrieb. */
function isGivenByLink(may: Permission): boolean {
  const answers = [linked, sampleNewcomer].map((actor) => may.decide(actor, portal.chamber).answer);
  return answers[0] !== answers[1];
}

test('every form that acts for a Betrieb is taken only for the one that it was drawn for', () => {
  const posts = features.flatMap(({ routes = [] }) => routes).filter(({ method }) => method === 'POST');
  const byLink = posts.filter(({ may }) => isGivenByLink(may));
  expect(byLink.map(({ path }) => path)).toContain('/mein-betrieb/zugaenge/einladen');
  expect(byLink.filter(({ may }) => may.mandate === undefined).map(({ path }) => path)).toEqual([]);
});
