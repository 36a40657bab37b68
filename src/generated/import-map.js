import { FormSaves as FormSaves_4d84adef22abf0be9a88cda1f11611d0 } from '../saving/admin/form-saves.tsx'
import { MissingPanel as MissingPanel_442778ff2ab628ecaeb6d2dd0a0eab35 } from '../desk/publishing/admin/missing-panel.tsx'
import { ReviewPanel as ReviewPanel_f682c99ea4c134dc2dbd317c01be0083 } from '../review/admin/panel/review-panel.tsx'
import { ChecksPanel as ChecksPanel_6bbcfb1b6045719672bb168e39e6d41d } from '../review/checks/admin/checks-panel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockIdFeatureClient as BlockIdFeatureClient_ddbb53babc1bc034b5e1c6ebc1c38ed9 } from '../richtext/admin/block-id-feature.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CoeditingFeatureClient as CoeditingFeatureClient_60336a92ba8ac6829de5f8bf74c870ec } from '../coediting/admin/coediting-feature.tsx'
import { SuggestionsFeatureClient as SuggestionsFeatureClient_3b7e0b7800b906cbc91d49ec587ebf5e } from '../discussion/suggestions/admin/suggestions-feature.tsx'
import { ThreadsFeatureClient as ThreadsFeatureClient_f1e3842e1e30c4181137c0d4a5322af0 } from '../discussion/threads/admin/threads-feature.tsx'
import { CoeditedField as CoeditedField_bac44201baad75e31927176e642c7378 } from '../coediting/admin/coedited-field.tsx'
import { RunningOrderField as RunningOrderField_fd17eb11fa2ef1d79d6e0bfc047567cb } from '../desk/running-order/admin/running-order-field.tsx'
import { PresenceCell as PresenceCell_2c7675a4059ef97509200a99e6b12483 } from '../coediting/presence/admin/presence-cell.tsx'
import { NoControl as NoControl_c326f8920b94c47ea86ceaa100207e6b } from '../desk/publishing/admin/no-control.tsx'
import { TasksPanel as TasksPanel_fb1396af070bdf1a954d00c098f1088d } from '../discussion/tasks/admin/tasks-panel.tsx'
import { ThreadsLink as ThreadsLink_0879138dbb3c83e2ea989071caa1f95d } from '../discussion/threads/list/threads-link.tsx'
import { ConsentsPanel as ConsentsPanel_3f39d0647bca7556d2379b3c540813ed } from '../discussion/invitations/admin/consents-panel.tsx'
import { ImportLink as ImportLink_24068b1aeaddcf982e36f11a52a90621 } from '../importer/admin/list/import-link.tsx'
import { PresentHere as PresentHere_0698a1fd751cd2ca7ad06e5b45b31304 } from '../coediting/presence/admin/present-here.tsx'
import { TurnMenuItem as TurnMenuItem_64175844a9bdb163a36769be50a99acb } from '../desk/publishing/admin/turn-dialog.tsx'
import { TakingBackMenuItems as TakingBackMenuItems_c8067628399087b4dc2a9dffa1c64ed0 } from '../desk/takedown/admin/menu-items.tsx'
import { PublishControl as PublishControl_da9a8804af01232c4bdfba4ec5a85049 } from '../desk/publishing/admin/publish-control.tsx'
import { IssueStatus as IssueStatus_f4c119a6bf9e6fdf94b0ce1342072ae8 } from '../desk/publishing/admin/publication-status.tsx'
import { HistoryView as HistoryView_44ad8a15157d3ecf60f199d6e061d029 } from '../desk/history/admin/history-view.tsx'
import { VersionView as VersionView_1f6856bf8dcbed65e9373fd129301e97 } from '../desk/history/admin/version-view.tsx'
import { DraftControl as DraftControl_f441eabaae7b4459dc79772a0abbcf54 } from '../desk/publishing/admin/draft-control.tsx'
import { PartStatus as PartStatus_f4c119a6bf9e6fdf94b0ce1342072ae8 } from '../desk/publishing/admin/publication-status.tsx'
import { InvitationsPanel as InvitationsPanel_af6b6b4846ee2b45ab7c307238ba30ed } from '../discussion/invitations/admin/invitations-panel.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RunInFeatureClient as RunInFeatureClient_464acbd5e02a8247a4bc48c7f7754856 } from '../richtext/admin/run-in-feature.tsx'
import { ProcessField as ProcessField_5772b375a6b9b2f2df70485b470ca8e1 } from '../review/admin/process/process-field.tsx'
import { EditionChecksLink as EditionChecksLink_35d778ada6cd596761804f036381c138 } from '../review/checks/editions/admin/edition-checks-link.tsx'
import { IssueCell as IssueCell_2856bbe1bd2a9c825c0b37bf7d363960 } from '../importer/admin/list/issue-cell.tsx'
import { TimeCell as TimeCell_3c1e765d9418d333d02addb5118309d6 } from '../importer/admin/list/time-cell.tsx'
import { UploadView as UploadView_81bd44fd1083410528487f583e84adf1 } from '../importer/admin/upload/upload-view.tsx'
import { ReviewView as ReviewView_fdfe7a5995e1451a85b7fb70363110b0 } from '../importer/admin/review/review-view.tsx'
import { StandingField as StandingField_5ce66a309c31b1697025e7841843ea99 } from '../review/admin/duty/standing-field.tsx'
import { StandingCell as StandingCell_39410acccc89c614a2ccb635ca1328e3 } from '../review/admin/duty/standing-cell.tsx'
import { ListExchange as ListExchange_19502a6217c3e9c9fe266d5717bf3aba } from '../review/checks/admin/lists/list-exchange.tsx'
import { RoundMark as RoundMark_3cb02dd3b1d88aa20a78df0ed94168ec } from '../desk/branding/round-mark.tsx'
import { Logo as Logo_6615e1f9ef86c8ae4045d127849a5566 } from '../desk/branding/logo.tsx'
import { InboxBell as InboxBell_7f455a39a80d7a132a9168400ec180f2 } from '../discussion/inbox/admin/inbox-bell.tsx'
import { TakedownLink as TakedownLink_9755439a8e21aa6e1730f785036cc5e5 } from '../desk/takedown/admin/takedown-link.tsx'
import { ActivityLink as ActivityLink_d0e1ce6ae25c204dc31ab88dd99a84a7 } from '../desk/activity/admin/activity-link.tsx'
import { TasksForMe as TasksForMe_ef8a0bced8bce3888ab835a93c50d243 } from '../discussion/tasks/admin/tasks-for-me.tsx'
import { WaitsForMe as WaitsForMe_18b5d61a53111c30abbf3e024dc39718 } from '../review/admin/board/waits-for-me.tsx'
import { WaitingTakedowns as WaitingTakedowns_bf249ac4fbf23bacf5c4b3f6e0c21a36 } from '../desk/takedown/admin/waiting-takedowns.tsx'
import { Dashboard as Dashboard_5c4fda5d94e2f6bbb4658f1c2faa5660 } from '../desk/dashboard/admin/dashboard.tsx'
import { BoardLink as BoardLink_6844158c474a70d1b3d8a4da0d871a29 } from '../review/admin/board/board-link.tsx'
import { InboxLink as InboxLink_f1ac9cd81d619d6c4d022cd83e232107 } from '../discussion/inbox/admin/inbox-link.tsx'
import { DeskRoomProvider as DeskRoomProvider_7a17e401816e11ad90c1e52570f8335e } from '../coediting/presence/admin/desk-room-provider.tsx'
import { InboxProvider as InboxProvider_96650fff95807b64daf886e7749adaa9 } from '../discussion/inbox/admin/inbox-provider.tsx'
import { EditionChecksView as EditionChecksView_809dba549c5188140c3dba7a4bd6131c } from '../review/checks/editions/admin/edition-checks-view.tsx'
import { RecordView as RecordView_b55b92394780437ee167eb7a8af4534b } from '../review/admin/record/record-view.tsx'
import { SignOffView as SignOffView_d650cd6a5a00b28ff9d7cd8f3bf8a96b } from '../review/admin/sign-off/sign-off-view.tsx'
import { BoardView as BoardView_b575ba672cddf8ce1c281f3a9c705669 } from '../review/admin/board/board-view.tsx'
import { NewIssueView as NewIssueView_41d9130d59d28c434d095cb5346ca2e3 } from '../desk/new-issue/admin/new-issue-view.tsx'
import { TakedownView as TakedownView_07706beef1cb3652557e1737f0dd2932 } from '../desk/takedown/admin/takedown-view.tsx'
import { InboxView as InboxView_1ffa75bfe6e893717ce2c383f6b3de9d } from '../discussion/inbox/admin/inbox-view.tsx'
import { ThreadsView as ThreadsView_62044fe603f5268630fcd0e9310f235c } from '../discussion/threads/list/threads-view.tsx'
import { ActivityView as ActivityView_c2165e949f486508dd7089c577f690d2 } from '../desk/activity/admin/activity-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/saving/admin/form-saves.tsx#FormSaves": FormSaves_4d84adef22abf0be9a88cda1f11611d0,
  "/desk/publishing/admin/missing-panel.tsx#MissingPanel": MissingPanel_442778ff2ab628ecaeb6d2dd0a0eab35,
  "/review/admin/panel/review-panel.tsx#ReviewPanel": ReviewPanel_f682c99ea4c134dc2dbd317c01be0083,
  "/review/checks/admin/checks-panel.tsx#ChecksPanel": ChecksPanel_6bbcfb1b6045719672bb168e39e6d41d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/richtext/admin/block-id-feature.tsx#BlockIdFeatureClient": BlockIdFeatureClient_ddbb53babc1bc034b5e1c6ebc1c38ed9,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/coediting/admin/coediting-feature.tsx#CoeditingFeatureClient": CoeditingFeatureClient_60336a92ba8ac6829de5f8bf74c870ec,
  "/discussion/suggestions/admin/suggestions-feature.tsx#SuggestionsFeatureClient": SuggestionsFeatureClient_3b7e0b7800b906cbc91d49ec587ebf5e,
  "/discussion/threads/admin/threads-feature.tsx#ThreadsFeatureClient": ThreadsFeatureClient_f1e3842e1e30c4181137c0d4a5322af0,
  "/coediting/admin/coedited-field.tsx#CoeditedField": CoeditedField_bac44201baad75e31927176e642c7378,
  "/desk/running-order/admin/running-order-field.tsx#RunningOrderField": RunningOrderField_fd17eb11fa2ef1d79d6e0bfc047567cb,
  "/coediting/presence/admin/presence-cell.tsx#PresenceCell": PresenceCell_2c7675a4059ef97509200a99e6b12483,
  "/desk/publishing/admin/no-control.tsx#NoControl": NoControl_c326f8920b94c47ea86ceaa100207e6b,
  "/discussion/tasks/admin/tasks-panel.tsx#TasksPanel": TasksPanel_fb1396af070bdf1a954d00c098f1088d,
  "/discussion/threads/list/threads-link.tsx#ThreadsLink": ThreadsLink_0879138dbb3c83e2ea989071caa1f95d,
  "/discussion/invitations/admin/consents-panel.tsx#ConsentsPanel": ConsentsPanel_3f39d0647bca7556d2379b3c540813ed,
  "/importer/admin/list/import-link.tsx#ImportLink": ImportLink_24068b1aeaddcf982e36f11a52a90621,
  "/coediting/presence/admin/present-here.tsx#PresentHere": PresentHere_0698a1fd751cd2ca7ad06e5b45b31304,
  "/desk/publishing/admin/turn-dialog.tsx#TurnMenuItem": TurnMenuItem_64175844a9bdb163a36769be50a99acb,
  "/desk/takedown/admin/menu-items.tsx#TakingBackMenuItems": TakingBackMenuItems_c8067628399087b4dc2a9dffa1c64ed0,
  "/desk/publishing/admin/publish-control.tsx#PublishControl": PublishControl_da9a8804af01232c4bdfba4ec5a85049,
  "/desk/publishing/admin/publication-status.tsx#IssueStatus": IssueStatus_f4c119a6bf9e6fdf94b0ce1342072ae8,
  "/desk/history/admin/history-view.tsx#HistoryView": HistoryView_44ad8a15157d3ecf60f199d6e061d029,
  "/desk/history/admin/version-view.tsx#VersionView": VersionView_1f6856bf8dcbed65e9373fd129301e97,
  "/desk/publishing/admin/draft-control.tsx#DraftControl": DraftControl_f441eabaae7b4459dc79772a0abbcf54,
  "/desk/publishing/admin/publication-status.tsx#PartStatus": PartStatus_f4c119a6bf9e6fdf94b0ce1342072ae8,
  "/discussion/invitations/admin/invitations-panel.tsx#InvitationsPanel": InvitationsPanel_af6b6b4846ee2b45ab7c307238ba30ed,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/richtext/admin/run-in-feature.tsx#RunInFeatureClient": RunInFeatureClient_464acbd5e02a8247a4bc48c7f7754856,
  "/review/admin/process/process-field.tsx#ProcessField": ProcessField_5772b375a6b9b2f2df70485b470ca8e1,
  "/review/checks/editions/admin/edition-checks-link.tsx#EditionChecksLink": EditionChecksLink_35d778ada6cd596761804f036381c138,
  "/importer/admin/list/issue-cell.tsx#IssueCell": IssueCell_2856bbe1bd2a9c825c0b37bf7d363960,
  "/importer/admin/list/time-cell.tsx#TimeCell": TimeCell_3c1e765d9418d333d02addb5118309d6,
  "/importer/admin/upload/upload-view.tsx#UploadView": UploadView_81bd44fd1083410528487f583e84adf1,
  "/importer/admin/review/review-view.tsx#ReviewView": ReviewView_fdfe7a5995e1451a85b7fb70363110b0,
  "/review/admin/duty/standing-field.tsx#StandingField": StandingField_5ce66a309c31b1697025e7841843ea99,
  "/review/admin/duty/standing-cell.tsx#StandingCell": StandingCell_39410acccc89c614a2ccb635ca1328e3,
  "/review/checks/admin/lists/list-exchange.tsx#ListExchange": ListExchange_19502a6217c3e9c9fe266d5717bf3aba,
  "/desk/branding/round-mark.tsx#RoundMark": RoundMark_3cb02dd3b1d88aa20a78df0ed94168ec,
  "/desk/branding/logo.tsx#Logo": Logo_6615e1f9ef86c8ae4045d127849a5566,
  "/discussion/inbox/admin/inbox-bell.tsx#InboxBell": InboxBell_7f455a39a80d7a132a9168400ec180f2,
  "/desk/takedown/admin/takedown-link.tsx#TakedownLink": TakedownLink_9755439a8e21aa6e1730f785036cc5e5,
  "/desk/activity/admin/activity-link.tsx#ActivityLink": ActivityLink_d0e1ce6ae25c204dc31ab88dd99a84a7,
  "/discussion/tasks/admin/tasks-for-me.tsx#TasksForMe": TasksForMe_ef8a0bced8bce3888ab835a93c50d243,
  "/review/admin/board/waits-for-me.tsx#WaitsForMe": WaitsForMe_18b5d61a53111c30abbf3e024dc39718,
  "/desk/takedown/admin/waiting-takedowns.tsx#WaitingTakedowns": WaitingTakedowns_bf249ac4fbf23bacf5c4b3f6e0c21a36,
  "/desk/dashboard/admin/dashboard.tsx#Dashboard": Dashboard_5c4fda5d94e2f6bbb4658f1c2faa5660,
  "/review/admin/board/board-link.tsx#BoardLink": BoardLink_6844158c474a70d1b3d8a4da0d871a29,
  "/discussion/inbox/admin/inbox-link.tsx#InboxLink": InboxLink_f1ac9cd81d619d6c4d022cd83e232107,
  "/coediting/presence/admin/desk-room-provider.tsx#DeskRoomProvider": DeskRoomProvider_7a17e401816e11ad90c1e52570f8335e,
  "/discussion/inbox/admin/inbox-provider.tsx#InboxProvider": InboxProvider_96650fff95807b64daf886e7749adaa9,
  "/review/checks/editions/admin/edition-checks-view.tsx#EditionChecksView": EditionChecksView_809dba549c5188140c3dba7a4bd6131c,
  "/review/admin/record/record-view.tsx#RecordView": RecordView_b55b92394780437ee167eb7a8af4534b,
  "/review/admin/sign-off/sign-off-view.tsx#SignOffView": SignOffView_d650cd6a5a00b28ff9d7cd8f3bf8a96b,
  "/review/admin/board/board-view.tsx#BoardView": BoardView_b575ba672cddf8ce1c281f3a9c705669,
  "/desk/new-issue/admin/new-issue-view.tsx#NewIssueView": NewIssueView_41d9130d59d28c434d095cb5346ca2e3,
  "/desk/takedown/admin/takedown-view.tsx#TakedownView": TakedownView_07706beef1cb3652557e1737f0dd2932,
  "/discussion/inbox/admin/inbox-view.tsx#InboxView": InboxView_1ffa75bfe6e893717ce2c383f6b3de9d,
  "/discussion/threads/list/threads-view.tsx#ThreadsView": ThreadsView_62044fe603f5268630fcd0e9310f235c,
  "/desk/activity/admin/activity-view.tsx#ActivityView": ActivityView_c2165e949f486508dd7089c577f690d2,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
