import type { z } from 'zod';
import type { Chamber } from './chamber.ts';

/** A feature's slice of the chamber profile: its key in `chamber.yaml`, its schema, and typed access to it. */
export interface SettingsSlice<Schema extends z.ZodType = z.ZodType> {
  readonly key: string;
  readonly schema: Schema;
  /** The validated slice of one chamber. */
  of(chamber: Chamber): z.infer<Schema>;
}

/**
 * Declares a feature's slice of the chamber profile.
 * @param key the section in `chamber.yaml`
 * @param schema strict zod schema with a default and a line of reason (`.describe`) per setting
 */
export function defineSettings<Schema extends z.ZodType>(key: string, schema: Schema): SettingsSlice<Schema> {
  return {
    key,
    schema,
    of(chamber) {
      if (!chamber.settings.has(key))
        throw new Error(`chamber ${chamber.slug} was loaded without settings ${key}`);
      return chamber.settings.get(key) as z.infer<Schema>;
    },
  };
}
