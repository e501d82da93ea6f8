/** A mail service of private people in Germany and its domains, the usual ending first. */
export type MailService = {
  readonly name: string;
  readonly endings: readonly string[];
  /** `brand`: the name with another ending is a slip too. `exact`: too short to guess at slips in the name. */
  readonly kind?: 'brand' | 'exact';
};

export const MAIL_SERVICES: readonly MailService[] = [
  { name: 'web', endings: ['de'] },
  { name: 'gmx', endings: ['de', 'net', 'at', 'ch', 'com', 'eu', 'org', 'info', 'biz', 'tm', 'li', 'us'] },
  { name: 'gmail', endings: ['com'], kind: 'brand' },
  { name: 't-online', endings: ['de'], kind: 'brand' },
  { name: 'freenet', endings: ['de'], kind: 'brand' },
  { name: 'googlemail', endings: ['com'], kind: 'brand' },
  { name: 'outlook', endings: ['de', 'com', 'at', 'fr', 'es', 'it', 'be', 'dk', 'eu', 'cz', 'pt', 'sk'] },
  { name: 'hotmail', endings: ['de', 'com', 'at', 'ch', 'fr', 'it', 'es', 'be', 'nl', 'se', 'dk', 'co.uk'] },
  { name: 'live', endings: ['de', 'com', 'at', 'nl', 'fr', 'it', 'be', 'dk', 'se', 'co.uk'], kind: 'exact' },
  {
    name: 'yahoo',
    endings: ['de', 'com', 'at', 'fr', 'it', 'es', 'gr', 'pl', 'ro', 'in', 'co.uk', 'com.tr'],
  },
  { name: 'icloud', endings: ['com'], kind: 'brand' },
  { name: 'aol', endings: ['com', 'de', 'at', 'fr', 'it', 'co.uk'] },
  { name: '1und1', endings: ['de'], kind: 'brand' },
  { name: 'arcor', endings: ['de'], kind: 'brand' },
  { name: 'posteo', endings: ['de', 'net', 'org', 'eu', 'at', 'ch', 'me', 'us', 'uk', 'co', 'li', 'lu'] },
  { name: 'mailbox', endings: ['org'] },
  { name: 'online', endings: ['de'] },
  { name: 'vodafone', endings: ['de'] },
  { name: 'vodafonemail', endings: ['de'], kind: 'brand' },
  { name: 'kabelmail', endings: ['de'], kind: 'brand' },
  { name: 'unitybox', endings: ['de'], kind: 'brand' },
  { name: 'netcologne', endings: ['de'], kind: 'brand' },
  { name: 'o2online', endings: ['de'], kind: 'brand' },
  { name: 'o2mail', endings: ['de'], kind: 'brand' },
  { name: 'alice-dsl', endings: ['net', 'de'], kind: 'brand' },
  { name: 'versanet', endings: ['de'], kind: 'brand' },
  { name: 'osnanet', endings: ['de'], kind: 'brand' },
  { name: 'ewetel', endings: ['net', 'de'], kind: 'brand' },
  { name: 'magenta', endings: ['de'] },
  { name: 'email', endings: ['de', 'com'], kind: 'exact' },
  { name: 'mail', endings: ['de', 'com', 'ch', 'ru'], kind: 'exact' },
  { name: 'me', endings: ['com'], kind: 'exact' },
  { name: 'mac', endings: ['com'], kind: 'exact' },
  { name: 'msn', endings: ['com', 'de'], kind: 'exact' },
  { name: 'ymail', endings: ['com'], kind: 'exact' },
  { name: 'rocketmail', endings: ['com'], kind: 'brand' },
  { name: 'proton', endings: ['me'], kind: 'exact' },
  { name: 'protonmail', endings: ['com', 'ch'], kind: 'brand' },
  { name: 'tutanota', endings: ['com', 'de'], kind: 'brand' },
];

/** Domains that are one slip from a mail service and yet real. */
export const REAL_NEIGHBOURS: ReadonlySet<string> = new Set([
  'cloud.com',
  'tmail.com',
  'arco.de',
  'onlive.de',
]);

/** Endings that exist: all of two letters, and the longer ones met in addresses and near a slip of ours. */
export const REAL_ENDINGS: ReadonlySet<string> = new Set(
  `ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca
  cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo
  fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it
  je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn
  mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps
  pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj
  tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
  com net org info biz eu dev app new one top xyz pro name mobi shop store site online web email cloud tech
  work works wiki digital design studio gmbh team group berlin hamburg koeln cologne bayern nrw ruhr saarland
  edu gov int mil aero coop jobs tel art bar bet blog cab cafe care city club cool day eco fit fun gay ink how
  kim law link live ltd media men now nyc page pub red run sale tax taxi tips town vet vip win zone`.split(
    /\s+/,
  ),
);
