import type { Identity } from './identity.ts';
import type { Wording } from '../texts/wording.ts';

/** One chamber as the portal serves it: who it is, where it is reached, what its profile says. */
export interface Chamber {
  /** Folder name in the chambers directory, name of its database schema, and demo sub-domain. */
  readonly slug: string;
  /** Host names without port that lead to this chamber; links use the first. */
  readonly hosts: readonly string[];
  /** Canonical origin for links in mails and letters, without trailing slash, such as `https://portal.example`. */
  readonly origin: string;
  readonly identity: Identity;
  /** Validated slices by key; read them through `SettingsSlice.of`. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** The chamber's own words and sentences. */
  readonly wording: Wording;
}
