import { writing } from '../platform/database/database.ts';
import { sealAuditTrail } from '../platform/audit/seal.ts';
import type { Job } from '../platform/jobs/job.ts';
import { forgetMailsJobFor } from '../platform/mail/forget-mails.ts';
import { sendMailsJobFor } from '../platform/mail/send-mails.ts';
import type { MailTransport } from '../platform/mail/transport.ts';
import { forgetOldLimits } from '../platform/limits/limits.ts';
import { features } from './features.ts';
import type { OpenHouse } from './open-house.ts';
import type { Logger } from 'pino';

/** All jobs of the worker: the platform's own and the features'. */
export function allJobs(
  { house, ownerPool }: OpenHouse,
  transport: MailTransport,
  log: Logger,
): readonly Job[] {
  return [
    sendMailsJobFor(house.database, transport, house.config.mailFrom, house.secrets),
    forgetMailsJobFor(house.database),
    {
      name: 'audit-seal',
      everySeconds: 3600,
      async run(chamber, now) {
        const seal = await sealAuditTrail(ownerPool, chamber.slug, now);
        // the log is the anchor outside: a trail cut at its end shows against it
        if (seal) log.info({ chamber: chamber.slug, ...seal }, 'audit trail sealed');
        return false;
      },
    },
    {
      name: 'forget-limits',
      everySeconds: 3600,
      async run(chamber, now) {
        await writing(house.database, chamber, (tx) => forgetOldLimits(tx, now));
        return false;
      },
    },
    ...features.flatMap((feature) => feature.jobs?.(house) ?? []),
  ];
}
