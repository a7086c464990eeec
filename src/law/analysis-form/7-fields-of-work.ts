import { frozen } from '../frozen.js'
import type { AnswerTable } from './question.js'

/** The answers to 7.2: the fields of work, each with its printed number; the last has none. */
export const fieldsOfWork = frozen({
  management: { code: '1', da: 'Ledelsesarbejde', en: 'Management' },
  'science-engineering': {
    code: '21',
    da: 'Arbejde inden for naturvidenskab og ingeniørvirksomhed',
    en: 'Science and engineering work'
  },
  health: { code: '22', da: 'Arbejde inden for sundhedsområdet', en: 'Health work' },
  teaching: { code: '23', da: 'Undervisning og pædagogisk arbejde', en: 'Teaching and pedagogical work' },
  'economics-administration-sales': {
    code: '24',
    da: 'Arbejde inden for økonomi, administration og salg',
    en: 'Economics, administration and sales work'
  },
  ict: {
    code: '25',
    da: 'Arbejde inden for informations- og kommunikationsteknologi',
    en: 'Information and communication technology work'
  },
  'legal-social-cultural': {
    code: '26',
    da: 'Arbejde inden for jura, samfundsvidenskab og kultur',
    en: 'Legal, social-science and cultural work'
  },
  'science-engineering-technician': {
    code: '31',
    da: 'Teknikerarbejde inden for videnskab, ingeniørvirksomhed og skibs- og luftfart',
    en: 'Technician work in science, engineering, shipping and aviation'
  },
  'health-technician': {
    code: '32',
    da: 'Teknikerarbejde og assisterende arbejde inden for sundhedsområdet',
    en: 'Technician and assistant work in health'
  },
  'business-service-associate': {
    code: '33',
    da: 'Arbejde inden for forretningsservice, økonomi, administration og salg',
    en: 'Business service, economics, administration and sales work (associate level)'
  },
  'legal-social-cultural-associate': {
    code: '34',
    da: 'Arbejde inden for jura, samfundsvidenskab og kultur',
    en: 'Legal, social-science and cultural work (associate level)'
  },
  'ict-technician': {
    code: '35',
    da: 'Informations- og kommunikationsteknikerarbejde',
    en: 'Information and communication technician work'
  },
  'office-secretarial': {
    code: '41',
    da: 'Almindeligt kontor- og sekretærarbejde',
    en: 'General office and secretarial work'
  },
  'customer-service': { code: '42', da: 'Kundeservice', en: 'Customer service' },
  'numerical-recording': {
    code: '43',
    da: 'Almindeligt beregnings- og registreringsarbejde',
    en: 'General numerical and recording work'
  },
  'other-office': {
    code: '44',
    da: 'Andet almindeligt kontor- og kundeservicearbejde',
    en: 'Other general office and customer service work'
  },
  service: { code: '51', da: 'Servicearbejde', en: 'Service work' },
  sales: { code: '52', da: 'Salgsarbejde (ekskl. agentarbejde)', en: 'Sales work (agents excluded)' },
  care: { code: '53', da: 'Omsorgsarbejde', en: 'Care work' },
  'rescue-guard': { code: '54', da: 'Rednings- og overvågningsarbejde', en: 'Rescue and guard work' },
  'farming-gardening': {
    code: '61',
    da: 'Arbejde inden for landbrug og gartneri ekskl. medhjælp',
    en: 'Farming and gardening, helpers excluded'
  },
  'forestry-fishing-hunting': {
    code: '62',
    da: 'Arbejde inden for skovbrug, fiskeri og jagt',
    en: 'Forestry, fishing and hunting'
  },
  'building-crafts': {
    code: '71',
    da: 'Håndværkspræget arbejde inden for byggeri, undtagen elektrikerarbejde',
    en: 'Building crafts, electricians excluded'
  },
  'metal-machine': { code: '72', da: 'Metal- og maskinarbejde', en: 'Metal and machine work' },
  'precision-graphic': {
    code: '73',
    da: 'Præcisionshåndværk og grafisk arbejde',
    en: 'Precision crafts and graphic work'
  },
  'electrical-electronic': {
    code: '74',
    da: 'Arbejde inden for det elektriske og elektroniske område',
    en: 'Electrical and electronic work'
  },
  'food-joinery-garment': {
    code: '75',
    da: 'Fødevarefremstilling, snedkeriarbejde, beklædningsfremstilling og beslægtede håndværk',
    en: 'Food making, joinery, garment making and related crafts'
  },
  'plant-machine-operator': {
    code: '81',
    da: 'Operatørarbejde ved stationære anlæg og maskiner',
    en: 'Operating stationary plant and machines'
  },
  assembly: { code: '82', da: 'Monteringsarbejde', en: 'Assembly' },
  driving: {
    code: '83',
    da: 'Chaufførarbejde og førere af køretøjer og mobile maskiner',
    en: 'Driving of vehicles and mobile machines'
  },
  cleaning: { code: '91', da: 'Rengøringsarbejde', en: 'Cleaning' },
  'manual-farming-forestry-fishing': {
    code: '92',
    da: 'Manuelt arbejde inden for landbrug, skovbrug og fiskeri',
    en: 'Manual work in farming, forestry and fishing'
  },
  'manual-mining-construction-transport': {
    code: '93',
    da: 'Manuelt arbejde inden for råstofudvinding, bygge- og anlægssektoren, produktion og transport',
    en: 'Manual work in mining, construction, production and transport'
  },
  'manual-food': {
    code: '94',
    da: 'Manuelt arbejde med tilberedning af mad',
    en: 'Manual work in preparing food'
  },
  'street-sales': { code: '95', da: 'Gadesalg og -service', en: 'Street sales and service' },
  'refuse-other-manual': {
    code: '96',
    da: 'Renovationsarbejde og andet manuelt arbejde',
    en: 'Refuse work and other manual work'
  },
  other: { da: 'Andet', en: 'Other' }
} as const satisfies AnswerTable)
