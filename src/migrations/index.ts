import * as initial from './20261122_000001_initial.ts'
import * as ledger from './20261122_000002_ledger.ts'
import * as imports from './20261122_110001_imports.ts'
import * as takenBack from './20261122_140001_taken_back.ts'
import * as search from './20261122_120001_search.ts'
import * as keptFiles from './20261122_130001_kept_files.ts'
import * as openSuperseded from './20261122_150001_open_superseded.ts'
import * as issueNeighbours from './20261122_160001_issue_neighbours.ts'
import * as history from './20261123_170401_history.ts'
import * as review from './20261123_170450_review.ts'
import * as corrections from './20261123_170470_corrections.ts'
import * as checks from './20261123_170480_checks.ts'
import * as activity from './20261123_170402_activity.ts'
import * as reviewTouches from './20261123_170471_review_touches.ts'
import * as coediting from './20261123_180101_coediting.ts'
import * as boardTasks from './20261123_170501_board_tasks.ts'
import * as accessNotices from './20261123_180102_access_notices.ts'
import * as listsHistory from './20261123_170490_lists_history.ts'
import * as takedownsAndSeals from './20261123_170495_takedowns_and_seals.ts'
import * as moreAccessNotices from './20261123_180103_more_access_notices.ts'
import * as goneNotices from './20261123_200301_gone_notices.ts'
import * as suggestions from './20261123_190150_suggestions.ts'
import * as wordComments from './20261123_190151_word_comments.ts'
import * as inbox from './20261123_190201_inbox.ts'
import * as mail from './20261123_190202_mail.ts'
import * as threads from './20261123_190101_threads.ts'
import * as invitations from './20261123_190301_invitations.ts'
import * as consentRule from './20261123_190302_consent_rule.ts'
import * as guestThreads from './20261123_190303_guest_threads.ts'
import * as tasks from './20261123_190390_tasks.ts'
import * as timeZonesAndSteps from './20261123_200400_time_zones_and_steps.ts'
import * as sharedThreads from './20261123_210001_shared_threads.ts'

/** Every change of the database's shape, oldest first. */
export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_000001_initial' },
  { up: ledger.up, down: ledger.down, name: '20261122_000002_ledger' },
  { up: imports.up, down: imports.down, name: '20261122_110001_imports' },
  { up: takenBack.up, down: takenBack.down, name: '20261122_140001_taken_back' },
  { up: search.up, down: search.down, name: '20261122_120001_search' },
  { up: keptFiles.up, down: keptFiles.down, name: '20261122_130001_kept_files' },
  { up: openSuperseded.up, down: openSuperseded.down, name: '20261122_150001_open_superseded' },
  { up: issueNeighbours.up, down: issueNeighbours.down, name: '20261122_160001_issue_neighbours' },
  { up: history.up, down: history.down, name: '20261123_170401_history' },
  { up: activity.up, down: activity.down, name: '20261123_170402_activity' },
  { up: review.up, down: review.down, name: '20261123_170450_review' },
  { up: corrections.up, down: corrections.down, name: '20261123_170470_corrections' },
  { up: reviewTouches.up, down: reviewTouches.down, name: '20261123_170471_review_touches' },
  { up: checks.up, down: checks.down, name: '20261123_170480_checks' },
  { up: coediting.up, down: coediting.down, name: '20261123_180101_coediting' },
  { up: listsHistory.up, down: listsHistory.down, name: '20261123_170490_lists_history' },
  { up: takedownsAndSeals.up, down: takedownsAndSeals.down, name: '20261123_170495_takedowns_and_seals' },
  { up: accessNotices.up, down: accessNotices.down, name: '20261123_180102_access_notices' },
  { up: boardTasks.up, down: boardTasks.down, name: '20261123_170501_board_tasks' },
  { up: suggestions.up, down: suggestions.down, name: '20261123_190150_suggestions' },
  { up: threads.up, down: threads.down, name: '20261123_190101_threads' },
  { up: inbox.up, down: inbox.down, name: '20261123_190201_inbox' },
  { up: mail.up, down: mail.down, name: '20261123_190202_mail' },
  { up: wordComments.up, down: wordComments.down, name: '20261123_190151_word_comments' },
  { up: invitations.up, down: invitations.down, name: '20261123_190301_invitations' },
  { up: consentRule.up, down: consentRule.down, name: '20261123_190302_consent_rule' },
  { up: guestThreads.up, down: guestThreads.down, name: '20261123_190303_guest_threads' },
  { up: tasks.up, down: tasks.down, name: '20261123_190390_tasks' },
  { up: moreAccessNotices.up, down: moreAccessNotices.down, name: '20261123_180103_more_access_notices' },
  {
    up: timeZonesAndSteps.up,
    down: timeZonesAndSteps.down,
    name: '20261123_200400_time_zones_and_steps',
  },
  { up: goneNotices.up, down: goneNotices.down, name: '20261123_200301_gone_notices' },
  { up: sharedThreads.up, down: sharedThreads.down, name: '20261123_210001_shared_threads' },
]
