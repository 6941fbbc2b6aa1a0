import { words } from './lists.ts';

/** Words of a name by which one call acts on many things. */
export const MANY = words('bulk batch all many multiple mass everything every');

/** Of these, those by which a call that runs something runs it for many. */
export const RUNS_MANY = words('bulk batch many multiple mass');

/** The same of languages that leave no space between words. */
export const MANY_UNSPACED =
  /一括|まとめて|批量|批次|일괄|(?:删除|清理|清除|移除|停止|关闭|取消|重启)(?:所有|全部)|(?:すべて|全て)の.{1,12}(?:削除|停止|消去)|모든.{1,12}(?:삭제|중지)/;

/** Switches by which a call acts on all that it finds. */
export const FLAGS = words('recursive all everything every wildcard glob multi');

/** Lists that hold what is acted on, whatever it is. */
export const GENERIC = words(
  'operation action update request mutation batch command deletion insertion addition removal replacement duplication upsert change',
);

/** Lists that hold what is acted on where the tool tells that in the plural. */
export const PLAIN = words('item entry record row element change entity resource object thing');

/** Lists that describe one thing, choose part of it, or are combined into it. */
export const DESCRIBING = words(`
  scope property attribute keyword category label tag topic column field header argument arg env variable param parameter
  option choice setting preference condition filter criterion include exclude select only opt mode type format
  file_type environment region language skill level line_item line part point coordinate vertex dimension
  step question answer instruction attachment reference media button block component child children
  dependent dependency reaction link url external related relation nameserver origin domain ip address port range
  fill effect stroke shadow color guide style layer permission role policy grant allowed enabled
  reviewer assignee owner follower watcher guest participant member attendee recipient invitee cc bcc to collaborator
  approver team objective goal modified checklist privilege entitlement value cell index override price tier meal expense section
  event image collection service model calendar base command axis axes redirect mention feedback highlight group statement
`);

/** Verbs by which several things become one, or one is made of several. */
export const MERGING = words(
  'combine merge group join connect compare boolean union intersect subtract flatten generate render compose fill deploy invite reply forward draft',
);

/** Verbs that may take a list as a part of one thing; where the list is named as what they act on, they do not. */
export const COMBINING = words('link send create run publish build submit schedule');

/** Verbs after which the records that fit a condition are others, or no more. */
export const LOSING = words(
  'delete remove purge erase clear trash archive update edit replace move truncate cancel mark drop close reassign wipe discard reset flush clean cleanup prune expunge acknowledge ack transfer rename expire',
);

/** Verbs after which "all" tells what they are done to, and not how well. */
export const SWEEPING = words(
  `delete remove purge erase clear trash archive discard wipe empty flush move close stop kill terminate cancel disconnect restart reset mark accept reject dismiss enable disable run pause resume start drop unload revoke cleanup clean prune
  uninstall evict expire ban block unblock mute unmute lock unlock approve resolve reopen acknowledge unsubscribe uncheck complete detach deactivate activate
  deploy redeploy undeploy rollback scale upgrade migrate publish unpublish retry replay requeue refund release restore reindex
  sync fulfil fulfill ship renew extend decline withdraw scrap seal unseal regrade grade reissue rebook reschedule silence confirm invalidate
  quarantine isolate flag unflag star unstar pin unpin hide unhide favorite unfavorite bookmark encrypt decrypt import upload copy clone
  duplicate backup download bounce land settle void reconcile categorize classify reprocess rerun rebuild rotate offboard onboard enroll
  enrol unenroll suspend unsuspend reactivate promote demote print mint burn
  rename relabel tag untag retag label unlabel assign reassign unassign transfer convert replace update edit set link unlink turn switch toggle power shutdown reboot snapshot`,
);

/** Things that stay what they are when another takes them in, and are changed by it: bills that are paid. */
export const TAKEN_IN = words('bill invoice case card story');

/** Words after "by" that choose things by what they have in common. */
export const IN_COMMON = words(
  'tag tags label labels status sender domain pattern filter query category date age prefix regex subject criteria selector',
);
