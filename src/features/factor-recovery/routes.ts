import { anyone } from '../../platform/access/permission.ts';
import { get, getStatic, post, postPrepared, type Route } from '../../platform/http/route.ts';
import {
  answerLetter,
  answerPin,
  answerRemove,
  answerWait,
  preparePin,
  showLost,
  showRemoved,
} from './lost-actions.tsx';
import { answerKeep, showKeep } from './keep-actions.tsx';
import { answerTakeBack, showTakeBack } from './take-back-actions.tsx';
import { paths } from './paths.ts';

/** Open to anyone, who sees nothing without the cookie of a right password, or the link from a mail. */
export const factorRecoveryRoutes: readonly Route[] = [
  get(paths.lost, { may: anyone }, showLost),
  post(paths.letter, { may: anyone, audit: 'factor-recovery.letter-requested' }, answerLetter),
  postPrepared(
    paths.pin,
    { may: anyone, audit: 'factor-recovery.removed-by-pin', prepare: preparePin },
    answerPin,
  ),
  post(paths.wait, { may: anyone, audit: 'factor-recovery.waiting-begun' }, answerWait),
  post(paths.remove, { may: anyone, audit: 'factor-recovery.removed-after-waiting' }, answerRemove),
  getStatic(paths.removed, { may: anyone }, showRemoved),
  get(paths.takeBack, { may: anyone }, showTakeBack),
  post(paths.takeBack, { may: anyone, audit: 'factor-recovery.taken-back' }, answerTakeBack),
  get(paths.keep, { may: anyone }, showKeep),
  post(paths.keep, { may: anyone, audit: 'factor-recovery.stopped' }, answerKeep),
];
