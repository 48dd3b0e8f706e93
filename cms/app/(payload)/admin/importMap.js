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
import { NoPublish as NoPublish_72fc60045a9871f526f514016d85ebbe } from '../../../editor/localBackup/NoPublish.tsx'
import { SaveLetter as SaveLetter_2fd89f6040e1cd34350e74a6b8992691 } from '../../../editor/localBackup/SaveLetter.tsx'
import { NewLetterButton as NewLetterButton_b0cd7c87018c2641d3f1ccf0558d5963 } from '../../../admin/letters/NewLetterButton.tsx'
import { PassageUsage as PassageUsage_a7ad05531dc98bac6060a96e18915b30 } from '../../../admin/letters/PassageUsage.tsx'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KeyPanel as KeyPanel_3f77f4270bcb1717c6fad6b754d23f14 } from '../../../admin/koppelingen/KeyPanel.tsx'
import { ExpiryNotice as ExpiryNotice_4ff52124b9c06e7063f2b575f75869ff } from '../../../admin/koppelingen/ExpiryNotice.tsx'
import { PublicationBanner as PublicationBanner_788870b2f49205e3abe3211aa890ea22 } from '../../../admin/PublicationBanner.tsx'
import { Icon as Icon_f34530b2aa0bd64d20c27f581c071465 } from '../../../admin/Icon.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { LoginNote as LoginNote_a134bd3bb518a6bbcc20314117c8b9be } from '../../../admin/LoginNote.tsx'
import { OverviewLink as OverviewLink_847902ebcd1acb5ec6497eda8702b13d } from '../../../admin/letters/overview/OverviewLink.tsx'
import { HandbookLink as HandbookLink_b1af6028b65641431953bc2981dad474 } from '../../../admin/HandbookLink.tsx'
import { OverviewView as OverviewView_fc138134a4e0a71f38bb3503d2089430 } from '../../../admin/letters/overview/OverviewView.tsx'
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
  "/editor/localBackup/NoPublish.tsx#NoPublish": NoPublish_72fc60045a9871f526f514016d85ebbe,
  "/editor/localBackup/SaveLetter.tsx#SaveLetter": SaveLetter_2fd89f6040e1cd34350e74a6b8992691,
  "/admin/letters/NewLetterButton.tsx#NewLetterButton": NewLetterButton_b0cd7c87018c2641d3f1ccf0558d5963,
  "/admin/letters/PassageUsage.tsx#PassageUsage": PassageUsage_a7ad05531dc98bac6060a96e18915b30,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/koppelingen/KeyPanel.tsx#KeyPanel": KeyPanel_3f77f4270bcb1717c6fad6b754d23f14,
  "/admin/koppelingen/ExpiryNotice.tsx#ExpiryNotice": ExpiryNotice_4ff52124b9c06e7063f2b575f75869ff,
  "/admin/PublicationBanner.tsx#PublicationBanner": PublicationBanner_788870b2f49205e3abe3211aa890ea22,
  "/admin/Icon.tsx#Icon": Icon_f34530b2aa0bd64d20c27f581c071465,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/admin/LoginNote.tsx#LoginNote": LoginNote_a134bd3bb518a6bbcc20314117c8b9be,
  "/admin/letters/overview/OverviewLink.tsx#OverviewLink": OverviewLink_847902ebcd1acb5ec6497eda8702b13d,
  "/admin/HandbookLink.tsx#HandbookLink": HandbookLink_b1af6028b65641431953bc2981dad474,
  "/admin/letters/overview/OverviewView.tsx#OverviewView": OverviewView_fc138134a4e0a71f38bb3503d2089430,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
