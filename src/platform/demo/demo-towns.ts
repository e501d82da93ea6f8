import { z } from 'zod';

/** A part of `demo.yaml` that several features read: towns of the chamber's district. */
export const demoTowns = z
  .array(z.strictObject({ plz: z.string().regex(/^\d{5}$/), ort: z.string().min(1) }))
  .min(1);

/** One of {@link demoTowns}. */
export type DemoTown = z.infer<typeof demoTowns>[number];
