import { dropDuePeriods } from '../platform/audit/drop-periods.ts';
import { sealAuditTrail } from '../platform/audit/seal.ts';
import { auditSettings } from '../platform/audit/settings.ts';
import { verifyTrailJob } from '../platform/audit/verify-job.ts';
import type { Job } from '../platform/jobs/job.ts';
import { sendMailsJobFor } from '../platform/mail/send-mails.ts';
import type { MailTransport } from '../platform/mail/transport.ts';
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
    verifyTrailJob(house.database, ownerPool, (chamber, { broken, ...finding }) => {
      if (broken.length > 0) log.error({ chamber, broken, ...finding }, 'audit trail does not fit its seals');
      else log.info({ chamber, ...finding }, 'audit trail verified');
    }),
    {
      name: 'audit-drop-periods',
      everySeconds: 6 * 3600,
      async run(chamber, now) {
        // with one role for everything nobody is kept from deleting but by the trigger, so it is never lifted
        if (!house.database.rolesPerChamber) return false;
        const { keptMonths } = auditSettings.of(chamber);
        const { more, ...dropped } = await dropDuePeriods(ownerPool, chamber, keptMonths, now);
        if (dropped.periods > 0) log.info({ chamber: chamber.slug, ...dropped }, 'audit periods dropped');
        return more;
      },
    },
    ...features.flatMap((feature) => feature.jobs?.(house) ?? []),
  ];
}
