import { z } from 'zod';

// operators read what is wrong with a setting or a profile in German
z.config(z.locales.de());
