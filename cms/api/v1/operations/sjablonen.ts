import type { z } from 'zod';
import type { LetterKind } from '../../../../scoring/types.ts';
import { lastChecks } from '../../../letters/governance/checks.ts';
import { fingerprintOf } from '../../../letters/governance/fingerprint.ts';
import { type LegalCheck, standingOf } from '../../../letters/governance/standing.ts';
import type { BriefSjablonen } from '../../../payload-types.ts';
import { dayOf } from '../../keys/expiry.ts';
import { cachedJson, PRIVATE } from '../answer.ts';
import { loadTemplate, OPEN_TEMPLATES } from '../letters/openLetters.ts';
import { API_BASE, MAX_LETTER_BYTES } from '../limits.ts';
import type { Operation } from '../operation.ts';
import { pageQuery } from '../schemas/common.ts';
import { letterValues, templatePage, templateSchema } from '../schemas/letters.ts';
import { LETTER_ANSWERS, LETTER_PROBLEMS, makeOne } from './makeOne.ts';
import { type PageQuery, pageLinks } from './paging.ts';
import { SCHEMA_ANSWERS, schemaAnswer, UNCHANGED } from './reading.ts';

const SLUG = { slug: 'De vaste naam van het sjabloon.' };

export const listTemplates: Operation = {
  id: 'sjablonenLijst',
  method: 'GET',
  path: '/sjablonen',
  tag: 'Sjablonen',
  summary: 'Welke sjablonen zijn er?',
  description: 'Alle gepubliceerde sjablonen, op titel. Moeilijke oefenversies staan er niet bij.',
  right: 'sjablonen-lezen',
  query: pageQuery,
  answers: {
    200: { description: 'Een bladzijde van de lijst.', content: { schema: templatePage } },
    304: UNCHANGED,
  },
  async handle({ payload, request, query }) {
    const { pagina, perPagina } = query as PageQuery;
    const found = await payload.find({
      collection: 'brief-sjablonen',
      where: OPEN_TEMPLATES,
      sort: ['title', 'id'],
      page: pagina,
      limit: perPagina,
      depth: 0,
    });
    const checks = await lastChecks(
      payload,
      found.docs.map(({ id }) => id),
    );
    return cachedJson(
      request,
      {
        aantal: found.totalDocs,
        pagina,
        perPagina,
        links: pageLinks('/sjablonen', query as PageQuery, found.totalDocs),
        resultaten: found.docs.map((each) => templateOf(each, checks.get(each.id))),
      },
      PRIVATE,
    );
  },
};

export const readTemplate: Operation = {
  id: 'sjabloonLezen',
  method: 'GET',
  path: '/sjablonen/{slug}',
  tag: 'Sjablonen',
  summary: 'Wat is dit voor sjabloon?',
  description: 'Eén sjabloon: waarvoor het is, of u eerst moet bellen en wie het beheert.',
  right: 'sjablonen-lezen',
  params: SLUG,
  answers: { 200: { description: 'Het sjabloon.', content: { schema: templateSchema } }, 304: UNCHANGED },
  async handle({ payload, request, params }) {
    const template = await loadTemplate(payload, params.slug ?? '');
    const checks = await lastChecks(payload, [template.id]);
    return cachedJson(request, templateOf(template, checks.get(template.id)), PRIVATE);
  },
};

export const readTemplateSchema: Operation = {
  id: 'sjabloonSchema',
  method: 'GET',
  path: '/sjablonen/{slug}/schema',
  tag: 'Sjablonen',
  summary: 'Welke velden heeft dit sjabloon?',
  description:
    'De velden als JSON Schema (2020-12): soort, keuzes, wat verplicht is en wanneer, met voorbeelden.',
  right: 'sjablonen-lezen',
  params: SLUG,
  answers: SCHEMA_ANSWERS,
  async handle({ payload, request, params }) {
    const template = await loadTemplate(payload, params.slug ?? '');
    return schemaAnswer(payload, request, template, `/sjablonen/${template.slug}`, template.title);
  },
};

export const makeFromTemplate: Operation = {
  id: 'briefMaken',
  method: 'POST',
  path: '/sjablonen/{slug}/brieven',
  tag: 'Sjablonen',
  summary: 'Maak een brief van dit sjabloon',
  description:
    'Vul de velden in en krijg de brief terug als PDF (toegankelijk, PDF/UA-1), Word of HTML; kies met Accept. Wij bewaren de gegevens en de brief niet.',
  right: 'brieven-maken',
  params: SLUG,
  body: { schema: letterValues, maxBytes: MAX_LETTER_BYTES },
  answers: LETTER_ANSWERS,
  problems: LETTER_PROBLEMS,
  async handle(call) {
    const template = await loadTemplate(call.payload, call.params.slug ?? '');
    return makeOne(call, template, template.slug);
  },
};

function templateOf(template: BriefSjablonen, check: LegalCheck | undefined): z.input<typeof templateSchema> {
  const at = `${API_BASE}/sjablonen/${template.slug}`;
  return {
    slug: template.slug,
    titel: template.title,
    soort: template.kind as LetterKind,
    gebied: template.domain,
    onderwerp: template.subject,
    wanneerGebruiken: template.whenToUse,
    eerstBellen: template.callFirst,
    eerstBellenReden: template.callFirstReason ?? null,
    wet: (template.law ?? []).map(({ text }) => text),
    eigenaar: template.owner ?? null,
    juridischNagekekenOp: check ? dayOf(check.on) : null,
    juridischeStand: standingOf(check, fingerprintOf(template), new Date()),
    gewijzigdOp: template.updatedAt,
    links: { zelf: at, schema: `${at}/schema`, maken: `${at}/brieven` },
  };
}
