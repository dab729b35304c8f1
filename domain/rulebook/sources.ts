/** Where the rules were read: document, and address where it has one. Ids are those of the project's law notes. */
export const sources = {
  S1: { title: '긴급복지지원법 (법률 제20929호)', address: 'https://www.law.go.kr/법령/긴급복지지원법' },
  S2: {
    title: '긴급복지지원법 시행령 (제32620호)',
    address: 'https://www.law.go.kr/법령/긴급복지지원법시행령',
  },
  S3: {
    title: '긴급복지지원법 시행규칙 (제841호)',
    address: 'https://www.law.go.kr/법령/긴급복지지원법시행규칙',
  },
  S4: {
    title: '긴급지원 지원금액 및 재산의 합계액 기준 (고시 2025-210)',
    address: 'https://www.law.go.kr/행정규칙/긴급지원지원금액및재산의합계액기준',
  },
  S5: {
    title: '위기상황으로 인정하는 사유 (고시 2020-73, 그 뒤 개정은 확인 전)',
    address: 'https://www.law.go.kr/행정규칙/위기상황으로인정하는사유',
  },
  S6: {
    title: '사회보장급여법 (법률 제20929호)',
    address: 'https://www.law.go.kr/법령/사회보장급여의이용ㆍ제공및수급권자발굴에관한법률',
  },
  S7: { title: '사회보장급여법 시행령 (제35911호)', address: null },
  S8: { title: '사회보장급여법 시행규칙', address: null },
  S11: {
    title: '개인정보의 안전성 확보조치 기준 (2차 인용)',
    address: 'https://whit2.tistory.com/64',
  },
  S15: {
    title: '공직자의 이해충돌 방지법 (제18191호)',
    address: 'https://www.law.go.kr/법령/공직자의이해충돌방지법',
  },
  S17: {
    title: '관공서의 공휴일에 관한 규정 (제36290호)',
    address: 'https://www.law.go.kr/법령/관공서의공휴일에관한규정',
  },
  S18: {
    title: '월력요항 (우주항공청)',
    address: 'https://www.kasa.go.kr/prog/plcyBrf/brief/kor/sub01_01_04/view.do?plcyBrfNo=431',
  },
  S19: {
    title: '긴급복지지원제도 (서울대 정책위키, 2차 자료)',
    address: 'http://mdcl.snu.ac.kr/index.php/긴급복지지원제도',
  },
  S20: { title: '2026년 생계지원 금액 안내 (2차 자료)', address: null },
  S21: { title: '생계지원 원문 (복지로, 2차 인용)', address: 'https://www.bokjiro.go.kr' },
  S22: {
    title: '기준 중위소득 2026·2027 (고시 인용)',
    address: 'https://www.mohw.go.kr/menu.es?mid=a10708010900',
  },
  S23: { title: '기준 중위소득 2022–2026 (고시 인용)', address: null },
  S24: {
    title: '통합사례관리 절차와 기한 (남동구·연수구·인천 동구·부평구)',
    address: 'https://namdong.go.kr/welfare/visitors/income/case.jsp',
  },
  S30: {
    title: '사후관리 사례 (중앙동, 창원복지재단)',
    address: 'https://www.cwwf.or.kr/cwshare/society/sub_01.php',
  },
  S31: {
    title: '수원시 생활보장 등 심의위원회 (소위원회, 기사)',
    address: 'https://nspna.com/news/?mode=view&newsid=700558',
  },
  S38: { title: '주거용 재산 공제 한도 (2022년 7월, 2차 자료)', address: null },
  S40: { title: '장제비·주거·의료 금액 (2차 자료)', address: null },
  S45: {
    title: '자살예방 상담전화 109 운영 (보건복지부 보도자료, 2024-01-02)',
    address: 'https://eiec.kdi.re.kr/policy/materialView.do?num=246730',
  },
  OWN: { title: '출처를 아직 확인하지 못한 값', address: null },
  DESIGN: { title: '두레의 운영 기본값', address: null },
} as const satisfies Record<string, { readonly title: string; readonly address: string | null }>;

export type SourceId = keyof typeof sources;
