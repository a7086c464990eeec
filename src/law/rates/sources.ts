import { frozen } from '../frozen.js'
/** The pages on which published amounts were read. */
export const rateSources = frozen({
  'bm-2016-kontanthjaelp': 'http://bm.dk/da/Satser%20for%202018/Satser%20for%202016/Kontanthjaelp.aspx',
  'bm-2016-uddannelseshjaelp':
    'http://bm.dk/da/Satser%20for%202018/Satser%20for%202016/Uddannelseshjaelp.aspx',
  'statute-13g': 'https://www.elov.dk/aktivloven/paragraf/13g/',
  'study-2018':
    'BEU alm. del 2017-18, bilag 395 (Ankestyrelsens praksisundersøgelse, afsnit 5.4.1-5.4.2, efter vejledning nr. 9909 af 19/09/2017)',
  'behandlosordentligt-2017': 'http://www.behandlosordenligt.dk/kontanthjaelps-satser/',
  'behandlosordentligt-2018': 'https://www.behandlosordentligt.dk/uddannelseshjaelp/',
  'kk-2018': 'https://www.kk.dk/indhold/satser-integrationsydelse-uddannelses-og-kontanthjaelp',
  'avisen-2018': 'https://www.avisen.dk/hvad-faar-man-i-kontanthjaelp_483373.aspx',
  'bm-2019': 'https://bm.dk/satser/satser-for-2019/uddannelseshjaelp/',
  'herning-2019-integrationsydelse':
    'https://job.herning.dk/oekonomi-ved-ledighed/integrationsydelse/printaccordion?nodeid=111372&id=microArticle_7bb45d9d-91bb-49cb-8336-f1ca09ea609f&print=singleborgerdk',
  'herning-2020': 'https://job.herning.dk/oekonomi-ved-ledighed/225-timers-reglen-for-ugifte/ (borger.dk)',
  'bm-2020': 'https://bm.dk/satser/satser-for-2020/uddannelseshjaelp/',
  'roskilde-2020': 'https://integration.roskilde.dk/oekonomi',
  'ishoj-2021':
    'https://ishoj.dk/borger/job-og-uddannelse/ledighed/selvforsorgelses-og-hjemrejseydelse-eller-overgangsydelse/',
  'aktivsocialraadgiver-2021':
    'https://aktivsocialraadgiver.dk/kontanthjaelp/ (a private copy of bm.dk/satser/satser-for-2021/kontanthjaelp/)',
  'brk-2022': 'https://brk.dk/Borger/Ledighed-uddannelse/Ledighed/Sider/225-timers-reglen-for-ugifte.aspx',
  'bm-2023-kontanthjaelp': 'https://bm.dk/satser/satser-for-2023/kontanthjaelp/',
  'bm-2023-uddannelseshjaelp': 'https://bm.dk/satser/satser-for-2023/uddannelseshjaelp',
  'detfagligehus-2024':
    'https://www.detfagligehus.dk/faa-hjaelp/loenmodtager/paa-kontanthjaelp/kontanthjaelpens-stoerrelse/',
  'seniorfolk-2024-kontanthjaelp': 'https://seniorfolk.dk/kontanthjaelp-2024/',
  'seniorfolk-2024-uddannelseshjaelp': 'https://seniorfolk.dk/uddannelseshjaelp-2024/'
} as const)

/** The id of such a page: a closed set. */
export type RateSourceId = keyof typeof rateSources
