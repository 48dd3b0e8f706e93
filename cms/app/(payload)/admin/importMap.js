import { StartFromTemplateField as StartFromTemplateField_b38e852f15441231aedc6e833c986e4f } from '../../../admin/letters/StartFromTemplate.tsx'
import { ImportField as ImportField_eaa4c67d5d7b846c2a9706f86b29dad7 } from '../../../admin/letters/import/ImportField.tsx'
import { LocalBackup as LocalBackup_b4c80ee588276999eebd1899c7d58fc1 } from '../../../editor/localBackup/LocalBackup.tsx'
import { ScorePanel as ScorePanel_9d52378f919297663fc294dd998a80ba } from '../../../admin/letters/ScorePanel.tsx'
import { WorkflowPanel as WorkflowPanel_f4ba54e211dc2c80eeb44097fa2de016 } from '../../../admin/letters/workflow/WorkflowPanel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { CleanPasteClientFeature as CleanPasteClientFeature_d3735953ea8bde3925658caf2c3c4504 } from '../../../editor/paste/feature.client.ts'
import { BriefScoreClientFeature as BriefScoreClientFeature_0ef8faeebc748199e99cc48d9aa76de1 } from '../../../editor/briefScore/feature.client.ts'
import { LetterTableClientFeature as LetterTableClientFeature_a5a4f37826aefbc0d25e2f599c5e2832 } from '../../../editor/table/feature.client.ts'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StartFromTemplate as StartFromTemplate_b38e852f15441231aedc6e833c986e4f } from '../../../admin/letters/StartFromTemplate.tsx'
import { ImportLetter as ImportLetter_096c2823e514f26b3473512d68f1ea2d } from '../../../admin/letters/import/ImportLetter.tsx'
import { MergeButton as MergeButton_9d4b7d86ff8f0780970167caaac05c37 } from '../../../admin/letters/merge/MergeButton.tsx'
import { NoPublish as NoPublish_72fc60045a9871f526f514016d85ebbe } from '../../../editor/localBackup/NoPublish.tsx'
import { SaveLetter as SaveLetter_2fd89f6040e1cd34350e74a6b8992691 } from '../../../editor/localBackup/SaveLetter.tsx'
import { TemplatePanel as TemplatePanel_b33e3021d6a4091c3441aa8ddb7385fb } from '../../../admin/letters/governance/TemplatePanel.tsx'
import { NewLetterButton as NewLetterButton_b0cd7c87018c2641d3f1ccf0558d5963 } from '../../../admin/letters/NewLetterButton.tsx'
import { PassageUsage as PassageUsage_a7ad05531dc98bac6060a96e18915b30 } from '../../../admin/letters/PassageUsage.tsx'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LevelPanel as LevelPanel_4575f1e9524de55fcd92efd5385bef00 } from '../../../admin/content/LevelPanel.tsx'
import { FeedbackOverview as FeedbackOverview_5ed8771a2f3a0d5896fc8a485afbef8d } from '../../../admin/feedback/FeedbackOverview.tsx'
import { PasswordHelp as PasswordHelp_0b8167c9ab69fdd6b68afbcf59a292a4 } from '../../../admin/password/PasswordHelp.tsx'
import { AccountPassword as AccountPassword_a57eb0843050a9664305e889eef0a9a0 } from '../../../admin/password/AccountPassword.tsx'
import { AccountSafety as AccountSafety_6371ce25594576ddecf1d429a96c561b } from '../../../admin/account/AccountSafety.tsx'
import { SaveAccount as SaveAccount_9c018d5affe6a655c0306460f162b5d4 } from '../../../admin/confirm/SaveAccount.tsx'
import { KeyPanel as KeyPanel_3f77f4270bcb1717c6fad6b754d23f14 } from '../../../admin/koppelingen/KeyPanel.tsx'
import { ExpiryNotice as ExpiryNotice_4ff52124b9c06e7063f2b575f75869ff } from '../../../admin/koppelingen/ExpiryNotice.tsx'
import { PublicationBanner as PublicationBanner_788870b2f49205e3abe3211aa890ea22 } from '../../../admin/PublicationBanner.tsx'
import { SessionKeeper as SessionKeeper_377ef9e8aac43afd91f905917b603ffd } from '../../../admin/session/SessionKeeper.tsx'
import { Icon as Icon_f34530b2aa0bd64d20c27f581c071465 } from '../../../admin/Icon.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { OverviewLink as OverviewLink_847902ebcd1acb5ec6497eda8702b13d } from '../../../admin/letters/overview/OverviewLink.tsx'
import { BakjeLink as BakjeLink_7068b16cc746a15c8f9c3e433e5c7851 } from '../../../admin/stressbakje/BakjeLink.tsx'
import { HandbookLink as HandbookLink_b1af6028b65641431953bc2981dad474 } from '../../../admin/HandbookLink.tsx'
import { LoginView as LoginView_d6ac15f65ba0f9a90d0282f49d563c84 } from '../../../admin/login/LoginView.tsx'
import { FirstThisView as FirstThisView_a0babf38c8991c43344cb7bf9767ef26 } from '../../../admin/account/FirstThisView.tsx'
import { ResetView as ResetView_32f819cca74d8ef730ed7eda55241c7d } from '../../../admin/password/ResetView.tsx'
import { OverviewView as OverviewView_fc138134a4e0a71f38bb3503d2089430 } from '../../../admin/letters/overview/OverviewView.tsx'
import { MergeView as MergeView_f95d3388078663595cae9c9064da4aba } from '../../../admin/letters/merge/MergeView.tsx'
import { BakjeView as BakjeView_0843fb2c9ce5b3c66434e358fa3cfbcb } from '../../../admin/stressbakje/BakjeView.tsx'
import { NewDossierView as NewDossierView_0b213aac14445e9e93b9418e55dadabe } from '../../../admin/stressbakje/NewDossierView.tsx'
import { DossierView as DossierView_acb4a683f09adde55b57c3283cec90f1 } from '../../../admin/stressbakje/DossierView.tsx'
import { SheetView as SheetView_311b412e889028518e6a62f7f4e03b0b } from '../../../admin/stressbakje/SheetView.tsx'
import { ReportView as ReportView_2ba5aeb6ebbf15bcb9935667e63890ca } from '../../../admin/stressbakje/ReportView.tsx'
import { StartView as StartView_d4ed5b699235b81c9090aed57c0132d4 } from '../../../admin/stressbakje/StartView.tsx'
import { ManageView as ManageView_b94393f0fa7d633772a5cedb65c6689f } from '../../../admin/stressbakje/ManageView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/letters/StartFromTemplate.tsx#StartFromTemplateField": StartFromTemplateField_b38e852f15441231aedc6e833c986e4f,
  "/admin/letters/import/ImportField.tsx#ImportField": ImportField_eaa4c67d5d7b846c2a9706f86b29dad7,
  "/editor/localBackup/LocalBackup.tsx#LocalBackup": LocalBackup_b4c80ee588276999eebd1899c7d58fc1,
  "/admin/letters/ScorePanel.tsx#ScorePanel": ScorePanel_9d52378f919297663fc294dd998a80ba,
  "/admin/letters/workflow/WorkflowPanel.tsx#WorkflowPanel": WorkflowPanel_f4ba54e211dc2c80eeb44097fa2de016,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/editor/paste/feature.client.ts#CleanPasteClientFeature": CleanPasteClientFeature_d3735953ea8bde3925658caf2c3c4504,
  "/editor/briefScore/feature.client.ts#BriefScoreClientFeature": BriefScoreClientFeature_0ef8faeebc748199e99cc48d9aa76de1,
  "/editor/table/feature.client.ts#LetterTableClientFeature": LetterTableClientFeature_a5a4f37826aefbc0d25e2f599c5e2832,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/letters/StartFromTemplate.tsx#StartFromTemplate": StartFromTemplate_b38e852f15441231aedc6e833c986e4f,
  "/admin/letters/import/ImportLetter.tsx#ImportLetter": ImportLetter_096c2823e514f26b3473512d68f1ea2d,
  "/admin/letters/merge/MergeButton.tsx#MergeButton": MergeButton_9d4b7d86ff8f0780970167caaac05c37,
  "/editor/localBackup/NoPublish.tsx#NoPublish": NoPublish_72fc60045a9871f526f514016d85ebbe,
  "/editor/localBackup/SaveLetter.tsx#SaveLetter": SaveLetter_2fd89f6040e1cd34350e74a6b8992691,
  "/admin/letters/governance/TemplatePanel.tsx#TemplatePanel": TemplatePanel_b33e3021d6a4091c3441aa8ddb7385fb,
  "/admin/letters/NewLetterButton.tsx#NewLetterButton": NewLetterButton_b0cd7c87018c2641d3f1ccf0558d5963,
  "/admin/letters/PassageUsage.tsx#PassageUsage": PassageUsage_a7ad05531dc98bac6060a96e18915b30,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/content/LevelPanel.tsx#LevelPanel": LevelPanel_4575f1e9524de55fcd92efd5385bef00,
  "/admin/feedback/FeedbackOverview.tsx#FeedbackOverview": FeedbackOverview_5ed8771a2f3a0d5896fc8a485afbef8d,
  "/admin/password/PasswordHelp.tsx#PasswordHelp": PasswordHelp_0b8167c9ab69fdd6b68afbcf59a292a4,
  "/admin/password/AccountPassword.tsx#AccountPassword": AccountPassword_a57eb0843050a9664305e889eef0a9a0,
  "/admin/account/AccountSafety.tsx#AccountSafety": AccountSafety_6371ce25594576ddecf1d429a96c561b,
  "/admin/confirm/SaveAccount.tsx#SaveAccount": SaveAccount_9c018d5affe6a655c0306460f162b5d4,
  "/admin/koppelingen/KeyPanel.tsx#KeyPanel": KeyPanel_3f77f4270bcb1717c6fad6b754d23f14,
  "/admin/koppelingen/ExpiryNotice.tsx#ExpiryNotice": ExpiryNotice_4ff52124b9c06e7063f2b575f75869ff,
  "/admin/PublicationBanner.tsx#PublicationBanner": PublicationBanner_788870b2f49205e3abe3211aa890ea22,
  "/admin/session/SessionKeeper.tsx#SessionKeeper": SessionKeeper_377ef9e8aac43afd91f905917b603ffd,
  "/admin/Icon.tsx#Icon": Icon_f34530b2aa0bd64d20c27f581c071465,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/admin/letters/overview/OverviewLink.tsx#OverviewLink": OverviewLink_847902ebcd1acb5ec6497eda8702b13d,
  "/admin/stressbakje/BakjeLink.tsx#BakjeLink": BakjeLink_7068b16cc746a15c8f9c3e433e5c7851,
  "/admin/HandbookLink.tsx#HandbookLink": HandbookLink_b1af6028b65641431953bc2981dad474,
  "/admin/login/LoginView.tsx#LoginView": LoginView_d6ac15f65ba0f9a90d0282f49d563c84,
  "/admin/account/FirstThisView.tsx#FirstThisView": FirstThisView_a0babf38c8991c43344cb7bf9767ef26,
  "/admin/password/ResetView.tsx#ResetView": ResetView_32f819cca74d8ef730ed7eda55241c7d,
  "/admin/letters/overview/OverviewView.tsx#OverviewView": OverviewView_fc138134a4e0a71f38bb3503d2089430,
  "/admin/letters/merge/MergeView.tsx#MergeView": MergeView_f95d3388078663595cae9c9064da4aba,
  "/admin/stressbakje/BakjeView.tsx#BakjeView": BakjeView_0843fb2c9ce5b3c66434e358fa3cfbcb,
  "/admin/stressbakje/NewDossierView.tsx#NewDossierView": NewDossierView_0b213aac14445e9e93b9418e55dadabe,
  "/admin/stressbakje/DossierView.tsx#DossierView": DossierView_acb4a683f09adde55b57c3283cec90f1,
  "/admin/stressbakje/SheetView.tsx#SheetView": SheetView_311b412e889028518e6a62f7f4e03b0b,
  "/admin/stressbakje/ReportView.tsx#ReportView": ReportView_2ba5aeb6ebbf15bcb9935667e63890ca,
  "/admin/stressbakje/StartView.tsx#StartView": StartView_d4ed5b699235b81c9090aed57c0132d4,
  "/admin/stressbakje/ManageView.tsx#ManageView": ManageView_b94393f0fa7d633772a5cedb65c6689f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
