import type { AntragField, FieldCheck } from './antrag-fields.ts';

type NameOf<Part> = Part extends { readonly name: infer Name extends string } ? Name : never;
type IdOf<Part> = Part extends { readonly id: infer Id extends string } ? Id : never;
type FieldKey<Field> = Field extends AntragField
  ?
      | `field.${NameOf<Field>}`
      | (Field extends { readonly hint: true } ? `field.${NameOf<Field>}.hint` : never)
      | (Field extends { readonly choices: readonly (infer Value extends string)[] }
          ? `field.${NameOf<Field>}.${Value}`
          : never)
      | (Field extends { readonly check: FieldCheck<infer Reason> }
          ? `field.${NameOf<Field>}.${Reason}`
          : never)
  : never;
type FollowKey<Follows> = Follows extends readonly (infer Follow)[]
  ?
      | `follow.${IdOf<Follow>}`
      | `follow.${IdOf<Follow>}.told`
      | (Follow extends { readonly id: infer Id extends string; readonly number: true }
          ? `follow.${Id}.number`
          : never)
  : never;
type DetailKey<Details> = Details extends readonly (infer Detail)[]
  ?
      | `detail.${IdOf<Detail>}`
      | (Detail extends { readonly id: infer Id extends string; readonly history: true }
          ? `detail.${Id}.history`
          : never)
      | (Detail extends { readonly id: infer Id extends string; readonly toDo: true }
          ? `detail.${Id}.toDo`
          : never)
  : never;
type PaperKey<Papers> = Papers extends readonly (infer Paper)[]
  ? `paper.${IdOf<Paper>}` | `paper.${IdOf<Paper>}.why`
  : never;

/** The sentences that a definition needs, by key: what it declares decides which ones there have to be. */
export type KeysOf<Steps, Papers, Follows, Details, Fee, Form> = Steps extends readonly (infer Step)[]
  ?
      | 'title'
      | 'legalBasis'
      | (Form extends object ? never : 'text' | 'lead' | 'needs' | 'after')
      | (Fee extends true ? 'fee' : never)
      | `step.${IdOf<Step>}`
      | (Step extends { readonly fields: readonly (infer Field)[] } ? FieldKey<Field> : never)
      | PaperKey<Papers>
      | FollowKey<Follows>
      | DetailKey<Details>
  : never;
