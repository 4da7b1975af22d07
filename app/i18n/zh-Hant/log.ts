/** 公開的作業紀錄：是什麼、怎麼驗證、驗證不出什麼。 */

export const logWords = {
  title: "作業紀錄與驗證",
  link: "作業紀錄",
  lead: "編務臺每一次改變資料的動作，都寫進一份只能往後加、不能改的紀錄。任何人都可以下載、自行驗證有沒有被動過手腳。",
  latest: {
    title: "目前的簽章",
    none: "還沒有簽章。第一次發布之後就會有。",
    size: (entries: string) => `涵蓋前 ${entries} 筆`,
    at: "簽章時間",
    root: "總雜湊",
    since: (entries: string) => `紀錄目前共 ${entries} 筆。`,
  },
  what: {
    title: "這是什麼",
    body: [
      "每一筆都是一行固定寫法的文字：什麼時候、做了什麼、對哪一件、由誰。它的雜湊（SHA-256）跟著存下來，下一筆又寫著上一筆的雜湊，所以改動任何一筆，後面就對不上。",
      "全部的雜湊再依 RFC 6962 的樹狀算法合成一個總雜湊，每次發布後由本站以 Ed25519 金鑰簽章公布。少一筆、多一筆、換了順序，總雜湊都會不同。",
      "「由誰」是一個加了金鑰的代碼，不是姓名：紀錄裡沒有個人資料，沒有金鑰的人看不出是誰，也無法由外面猜回去。",
    ],
  },
  how: {
    title: "怎麼自己驗證",
    steps: [
      "下載全部的紀錄，一行一筆；一次最多 1,000 筆，其後接著取，依序接成一個檔。",
      "下載本站的公開金鑰，以及最新的簽章。",
      "下載驗證程式（一個檔案，只要有 Node.js，不必安裝其他東西）並執行下面這一行。",
    ],
    files: { entries: "紀錄", key: "公開金鑰", checkpoint: "簽章", script: "驗證程式" },
    result: "通過時會說共幾筆、簽章涵蓋幾筆；不通過時會指出第一筆有問題的紀錄。",
    keep: "請把今天的簽章存在自己的電腦。以後用它來驗證，就知道今天以前的紀錄有沒有被改寫；存得越早，能證明的越多。",
  },
  limits: {
    title: "它證明不了什麼",
    body: [
      "能直接碰到資料庫檔案和簽章金鑰的系統管理者，可以把整份紀錄連同簽章重寫一遍，只看本站自己的資料是看不出來的。只有留在本站以外的舊簽章能揭穿。",
      "它證明紀錄沒有被改，不證明當初寫的內容是對的。內容對不對，請看每一筆所附的來源；看到錯，請回報。",
    ],
  },
};

/** 編務臺的異動歷程。 */
export const historyWords = {
  title: "異動歷程",
  ofBill: (title: string) => `${title}：異動歷程`,
  lead: "已發布的每一次改變：誰、何時、改了什麼、為什麼，以及改之前和之後。",
  total: (count: number) => `共 ${count} 筆。`,
  none: "還沒有發布過的改變。",
  pages: "分頁",
  by: (author: string, publisher: string) => `${author} 撰寫，${publisher} 發布`,
  alone: "緊急發布",
  why: "理由",
  set: (title: string) => `變更集：${title}`,
  billHistory: "只看這件法案",
  all: "看全部的異動",
  subjects: {
    event: "程序紀錄",
    bill: "法案資料",
    relation: "相關法案",
    agency: "機關",
    source: "來源",
    text_version: "條文版本",
    experiment: "實驗案",
    experiment_event: "實驗案紀錄",
    meeting: "會議",
    document: "文件",
    lapse_decision: "屆期後的處理",
    round: "意見徵集",
    response: "意見的回應",
  },
  actions: { record: "新增", correct: "更正", retract: "撤下" },
  log: "作業紀錄最近的動作",
  logLead: "包括不改變公開資料的動作。完整的紀錄與驗證方法是公開的。",
  logColumns: { seq: "序號", at: "時間", action: "動作", subject: "對象", actor: "由誰" },
  site: "系統",
  unknownActor: "以另一把金鑰記錄的人員",
};
