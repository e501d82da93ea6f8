import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shapeOf } from '../../../test/all-rows.ts';
import {
  type AwkwardChamber,
  awkwardSteps,
  laterStep,
  openAwkwardChamber,
} from '../../../test/awkward-chamber.ts';
import { verifySeals } from '../audit/verify-trail.ts';
import { refuseFilledChambers } from './restore-chamber.ts';

let chamber: AwkwardChamber;
beforeEach(async () => {
  chamber = await openAwkwardChamber();
});
afterEach(() => chamber.close());

describe('a chamber restored into an empty database by an ordinary owner', () => {
  beforeEach(async () => {
    await chamber.fill();
    await chamber.backUp();
  });

  it('has every row as it was, and every rule', async () => {
    expect(await chamber.restore()).toEqual([]);
    const before = await chamber.rows();
    expect(before[`${chamber.slug}.members`]).toHaveLength(4);
    expect(before[`${chamber.slug}.joined`]).toHaveLength(4);
    expect(before[`${chamber.slug}.kinds`]).toHaveLength(1);
    expect(await chamber.rows(chamber.target)).toEqual(before);
    expect(await shapeOf(chamber.target, chamber.slug)).toEqual(await shapeOf(chamber.pool, chamber.slug));
  });

  it('has seals that fit, and a trail that refuses changes', async () => {
    await chamber.restore();
    expect(await verifySeals(chamber.target, chamber.slug, new Date())).toEqual([]);
    await chamber.sql(
      `alter table audit_entries disable trigger all; update audit_entries set outcome = 'x' where id = 2`,
      chamber.target,
    );
    expect(await verifySeals(chamber.target, chamber.slug, new Date())).toEqual([2]);
    await chamber.sql('alter table audit_entries enable trigger all', chamber.target);
    await expect(chamber.sql('delete from audit_entries', chamber.target)).rejects.toThrow('append-only');
  });

  it('goes on counting where it stood', async () => {
    await chamber.restore();
    const next = async (pool: pg.Pool) =>
      (
        await chamber.sql(
          `insert into members (team, name) values (2, 'Neu') returning id, nextval('tickets')`,
          pool,
        )
      )[2]?.rows;
    expect(await next(chamber.target)).toEqual([{ id: 5, nextval: 102 }]);
    expect(await next(chamber.pool)).toEqual([{ id: 5, nextval: 102 }]);
  });

  it('is brought forward from an older program: the later steps meet the rows', async () => {
    expect(await chamber.restore([...awkwardSteps, laterStep])).toEqual([laterStep.name]);
    const { rows } = await chamber.target.query(
      `select shout from ${chamber.slug}.members order by id limit 1`,
    );
    expect(rows).toEqual([{ shout: 'TAB\tHERE' }]);
    const { rows: steps } = await chamber.target.query(
      `select name from ${chamber.slug}.schema_steps order by name`,
    );
    expect(steps).toHaveLength(awkwardSteps.length + 1);
  });

  it('may have its empty tables already', async () => {
    const other = await openAwkwardChamber();
    try {
      await other.sql('delete from kinds');
      await chamber.restore(awkwardSteps, other.pool);
      expect(await other.rows()).toEqual(await chamber.rows());
    } finally {
      await other.close();
    }
  });

  it('is refused where it holds anything, and nothing changes', async () => {
    await chamber.restore();
    const before = await chamber.rows(chamber.target);
    await expect(chamber.restore()).rejects.toThrow(
      `Die Kammer «${chamber.slug}» enthält schon Daten (Tabelle audit_entries)`,
    );
    await expect(refuseFilledChambers(chamber.target, [{ name: chamber.slug }])).rejects.toThrow(
      'enthält schon Daten',
    );
    expect(await chamber.rows(chamber.target)).toEqual(before);
  });

  it('takes only one of two restores at once', async () => {
    const outcomes = await Promise.allSettled([chamber.restore(), chamber.restore()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await chamber.rows(chamber.target)).toEqual(await chamber.rows());
  });

  it('is not there at all when a later step fails', async () => {
    const broken = { name: '2026-11-26T0300-broken', sql: 'select 1 / 0' };
    await expect(chamber.restore([...awkwardSteps, broken])).rejects.toThrow('2026-11-26T0300-broken');
    expect(await chamber.rows(chamber.target)).toEqual({});
    await chamber.restore();
  });
});
