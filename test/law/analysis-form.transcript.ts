/**
 * The form, written out question by question: id, section, how it is answered, how many answers are printed, and
 * which, with the printed code where there is one.
 */
export const transcript = [
  ['case-number', 'identification', 'text freeText', 0, ''],
  [
    'municipality',
    'identification',
    'choice',
    11,
    'broendby=153 ishoej=183 kerteminde=440 koebenhavn=101 norddjurs=707 silkeborg=740 struer=671 soenderborg=540 guldborgsund=376 fredericia=607 aalborg=851'
  ],
  ['1.1', 'basics', 'number', 0, ''],
  ['1.2', 'basics', 'choice', 2, 'female male'],
  ['1.3', 'basics', 'choice', 4, 'job-ready education-ready activity-ready not-stated'],
  [
    '1.4',
    'basics',
    'choice',
    11,
    'january-2017 february-2017 march-2017 april-2017 may-2017 june-2017 july-2017 august-2017 not-relevant-exempt not-relevant-requirement-met not-relevant-lapse-date-not-reached'
  ],
  ['2.1', 'subject', 'choice', 3, 'spouse unmarried not-stated'],
  ['2.2', 'subject', 'choice', 3, 'exemption extension ordinary-work'],
  [
    '3.1',
    'exemption',
    'choice',
    4,
    'exempt not-exempt exempt-preparatory-part-begun exempt-but-decision-made'
  ],
  ['3.1.1', 'exemption', 'choice', 3, 'yes no cannot-be-assessed'],
  [
    '3.1.2',
    'exemption',
    'choice',
    5,
    'before-notice between-notice-and-hearing after-hearing-before-decision on-complaint consequence-ends-on-new-information'
  ],
  ['3.1-remarks-not-exempt', 'exemption', 'text freeText', 0, ''],
  [
    '3.2.1',
    'exemption-basis',
    'choice multiple freeText',
    9,
    'none status-certificate-own-doctor specialist-certificate general-health-certificate hospital-records municipal-medical-consultant current-situation-psychologist medical-certificate-rehabilitation-team psychiatrist-statement'
  ],
  [
    '3.2.2',
    'exemption-basis',
    'choice freeText',
    5,
    'less-than-1-month 1-to-3-months 3-to-6-months more-than-6-months not-relevant'
  ],
  ['3.2.2.1', 'exemption-basis', 'text freeText', 0, ''],
  ['3.2.3', 'exemption-basis', 'choice freeText', 2, 'yes no'],
  ['3.2.4', 'exemption-basis', 'choice multiple freeText', 4, 'working-time tasks none cannot-be-assessed'],
  ['3.2.5', 'offers', 'choice freeText', 2, 'yes no'],
  ['3.2.6', 'offers', 'choice', 5, 'one two three four none'],
  ['3.2.6.1', 'offers', 'choice freeText offer', 4, 'work-placement wage-subsidy mentor other'],
  [
    '3.3',
    'offers',
    'choice freeText offer',
    4,
    'test-or-clarify-capacity clarify-ordinary-labour-market other purpose-not-shown'
  ],
  [
    '3.3.1',
    'offers',
    'choice offer',
    9,
    'less-than-5 6-to-10 11-to-15 16-to-20 21-to-25 26-to-30 31-to-35 more-than-35 not-stated'
  ],
  [
    '3.3.2',
    'offers',
    'choice offer',
    9,
    'less-than-5 6-to-10 11-to-15 16-to-20 21-to-25 26-to-30 31-to-35 more-than-35 not-stated'
  ],
  ['3.3.3', 'offers', 'choice freeText offer', 4, 'yes no cannot-be-assessed not-relevant'],
  ['3.3.4', 'offers', 'text freeText offer', 0, ''],
  ['3.3.5', 'offers', 'choice freeText offer', 3, 'yes no not-relevant'],
  ['3.3.6', 'offers', 'text freeText offer', 0, ''],
  [
    '3.3.8',
    'effectiveness',
    'choice freeText offer',
    3,
    'fully-effective not-fully-effective cannot-be-assessed'
  ],
  ['3.5', 'board-assessment', 'choice freeText', 3, 'yes no cannot-be-assessed'],
  [
    '3.5.1',
    'board-assessment',
    'choice multiple freeText',
    5,
    'agrees-with-health-information agrees-with-work-test considerations-too-extensive capacity-not-clarified other-reason'
  ],
  [
    '3.5.2',
    'board-assessment',
    'choice multiple freeText',
    6,
    'disagrees-with-health-information disagrees-with-own-earlier-estimate disagrees-with-work-test insufficient-basis considerations-too-extensive other-reason'
  ],
  ['4.1', 'extension', 'choice', 2, 'sickness education-etc'],
  ['4.1.1', 'extension-sickness', 'choice', 6, 'one two three four lapse-date-not-postponed not-stated'],
  ['4.1.1.1', 'extension-sickness', 'text freeText', 0, ''],
  ['4.1.1.2', 'extension-sickness', 'text freeText', 0, ''],
  ['4.1.1.3', 'extension-sickness', 'text freeText', 0, ''],
  ['4.1.1.4', 'extension-sickness', 'text freeText', 0, ''],
  ['4.1.2', 'extension-sickness', 'choice', 2, 'yes no'],
  ['4.1.2.1', 'extension-sickness', 'choice freeText', 2, 'yes no'],
  [
    '4.2.1',
    'extension-sickness',
    'choice multiple freeText',
    6,
    'absence-registered status-certificate medical-certificate other-medical-information offer-absence-list signed-declarations'
  ],
  ['4.2.2', 'extension-sickness', 'choice freeText', 3, 'yes no not-stated'],
  ['4.2.3', 'extension-sickness', 'choice freeText', 3, 'yes no cannot-be-assessed'],
  [
    '5.1',
    'extension-education',
    'choice multiple freeText',
    4,
    'ordinary-education other-education upskilling-to-education other-public-benefit'
  ],
  [
    '5.2',
    'extension-education',
    'choice multiple freeText',
    3,
    'from-citizen from-municipality-break-in-aid other'
  ],
  ['6.1', 'extension-result', 'date', 0, ''],
  ['6.2', 'extension-result', 'choice', 3, 'yes no not-stated'],
  ['6.3', 'extension-result', 'date', 0, ''],
  ['6.4', 'extension-result', 'choice', 3, 'yes no cannot-be-assessed'],
  ['6.5', 'extension-result', 'choice freeText', 3, 'yes no cannot-be-assessed'],
  ['7.1', 'ordinary-work', 'choice', 2, 'counts does-not-count'],
  [
    '7.2',
    'ordinary-work',
    'choice freeText',
    37,
    'management=1 science-engineering=21 health=22 teaching=23 economics-administration-sales=24 ict=25 legal-social-cultural=26 science-engineering-technician=31 health-technician=32 business-service-associate=33 legal-social-cultural-associate=34 ict-technician=35 office-secretarial=41 customer-service=42 numerical-recording=43 other-office=44 service=51 sales=52 care=53 rescue-guard=54 farming-gardening=61 forestry-fishing-hunting=62 building-crafts=71 metal-machine=72 precision-graphic=73 electrical-electronic=74 food-joinery-garment=75 plant-machine-operator=81 assembly=82 driving=83 cleaning=91 manual-farming-forestry-fishing=92 manual-mining-construction-transport=93 manual-food=94 street-sales=95 refuse-other-manual=96 other'
  ],
  ['7.3', 'ordinary-work', 'choice multiple freeText', 3, 'payslips employment-contract other'],
  [
    '7.4',
    'ordinary-work',
    'choice freeText',
    10,
    '0-to-20 21-to-40 41-to-60 61-to-80 81-to-100 101-to-120 over-121 monthly-pay no-pay no-pay-information'
  ],
  ['7.5', 'ordinary-work', 'choice freeText', 4, 'yes no cannot-be-assessed no-pay'],
  ['7.6', 'ordinary-work', 'choice', 2, 'yes no'],
  ['7.7', 'ordinary-work', 'text freeText', 0, ''],
  ['7.8', 'ordinary-work', 'choice freeText', 3, 'yes no cannot-be-assessed'],
  ['7.9', 'ordinary-work', 'choice freeText', 3, 'yes no cannot-be-assessed']
] as const
