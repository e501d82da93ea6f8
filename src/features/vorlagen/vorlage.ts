import type { FormName } from './forms/form-names.ts';
import type { FactName } from './facts.ts';

/** A template in the words of one language. */
export interface Vorlage {
  /** In addresses: as the profile says, else given by the portal. */
  readonly id: string;
  readonly groupId: string;
  readonly title: string;
  readonly note: string | undefined;
  /** What it is made of; undefined where the file of the profile has not been taken in yet. */
  readonly source:
    | { readonly kind: 'form'; readonly form: FormName }
    | { readonly kind: 'link'; readonly href: string }
    | {
        readonly kind: 'file';
        readonly documentOf: string;
        readonly prefill: Readonly<Record<string, FactName>>;
      }
    | undefined;
  /** True where the profile names it, so that it can be had again after it was replaced or withdrawn. */
  readonly isOfProfile: boolean;
  readonly isReplaced: boolean;
  readonly withdrawnAt: Date | null;
}

/** Templates of one group, as pages show them. */
export interface VorlagenGroup {
  readonly id: string;
  readonly title: string;
  readonly vorlagen: readonly Vorlage[];
}

/** What the office has changed about one, or added. */
export interface VorlageRow {
  readonly id: string;
  readonly profileKey: string | null;
  readonly groupId: string | null;
  readonly title: string | null;
  readonly note: string | null;
  /** True where a file was given; one of the profile is then replaced. */
  readonly hasFile: boolean;
  readonly withdrawnAt: Date | null;
}
