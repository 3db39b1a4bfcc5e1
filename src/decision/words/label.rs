//! What the operands of a reason are, each with its name and its two texts.

use crate::decision::lang::Lang;

words! {
    /// What an operand is.
    Label {
        Count = "count", "数量", "number";
        Units = "units", "专有部分数", "units";
        Total = "total", "合计", "total";
        Area = "area", "面积", "area";
        Votes = "votes", "票数", "votes";
        Limit = "limit", "上限", "limit";
        Excess = "excess", "超出", "excess";
        Holders = "holders", "被削减的业主数", "owners cut";
        Lots = "lots", "单元", "lots";
        MoreThan = "more-than", "须多于", "must be more than";
        Factor = "factor", "系数", "factor";
        Seats = "seats", "席位", "seats";
        AlternatePlaces = "alternate-places", "候补名额", "places of alternates";
        Candidate = "candidate", "候选人", "candidate";
        Candidates = "candidates", "候选人", "candidates";
        Elected = "elected", "当选", "elected";
        Alternates = "alternates", "候补", "alternates";
        Overfull = "overfull", "选举人数超过席位的废票", "void for choosing more than the seats";
        Drawn = "drawn", "抽签次序", "drawn in this order";
        DrawnOn = "drawn-on", "抽签日期", "drawn on";
        Witnesses = "witnesses", "见证人", "witnesses";
        Class = "class", "类别", "class";
        Matter = "matter", "事项", "matter";
        Use = "use", "用途", "use";
        Property = "property", "物业", "property";
        Part = "part", "部分", "part";
        Building = "building", "幢", "building";
        Stair = "stair", "单元", "stair";
        Parts = "parts", "约定份数", "agreed parts";
        Estimate = "estimate", "预算", "estimate";
        FinalAccount = "final", "决算", "final account";
        Contract = "contract", "工程合同总价", "contract price";
        DrawnBefore = "drawn-before", "此前已支取", "drawn before";
        Most = "most", "最多可支取", "may be drawn at most";
        Further = "further", "补交", "to pay further";
        Back = "back", "退还", "to get back";
        Base = "base", "计算基数", "base";
        Required = "required", "应配置", "required";
        Floor = "floor", "下限", "floor";
        Year = "year", "第几年", "year";
        Works = "works", "工程项目", "works";
        BorneBy = "borne-by", "承担者", "borne by";
        Payer = "payer", "交存人", "payer";
        ToDeposit = "to-deposit", "应交存", "to deposit";
        Missing = "missing", "欠交", "missing";
        Income = "income", "收入", "income";
        Cost = "cost", "合理成本", "reasonable cost";
        Opening = "opening", "期初", "opening";
        Deposited = "deposited", "交存", "paid in";
        Earned = "earned", "利息", "interest";
        Revenue = "revenue", "收益", "revenue";
        Spent = "spent", "使用", "spent";
        PaidTo = "paid-to", "返还对象", "paid to";
        Refunded = "refunded", "返还", "refunded";
        Corrected = "corrected", "更正", "corrected";
        Balance = "balance", "结存", "balance";
        Entries = "entries", "笔数", "entries";
        Account = "account", "账户", "account";
        SoldOn = "sold-on", "出售日期", "sold on";
        SoldBefore = "sold-before", "早于", "before";
        Passing = "passing", "取得方式", "comes by it by";
        Target = "target", "目标", "target";
        TopUp = "top-up", "应补足", "top-up";
        From = "from", "起", "from";
        To = "to", "止（不含）", "to (exclusive)";
        LastDue = "last-due", "最后一期到期日", "the last is due on";
        Since = "since", "自", "since";
        Anchor = "anchor", "起算日", "anchor";
        Months = "months", "月数", "months";
        Price = "price", "单价", "price";
        Exact = "exact", "舍入前", "before rounding";
        BankOver = "bank-over", "银行所计较按约定多出", "what the bank gave above the terms";
        Amount = "amount", "金额", "amount";
        Before = "before", "此前累计", "cumulated before";
        All = "all", "全体", "all";
        InScope = "in-scope", "范围内全体", "all in scope";
        Participants = "participants", "参与表决者", "those who took part";
        Ballots = "ballots", "表决票数", "ballots";
        Least = "least", "合计至少", "together at least";
        Owners = "owners", "业主", "owners";
        SellingUnit = "selling-unit", "售房单位", "selling unit";
        Developer = "developer", "建设单位", "developer";
        Deadline = "deadline", "期限", "deadline";
        On = "on", "日期", "on";
        LastMeeting = "last-meeting", "上次会议", "last meeting";
        InOffice = "in-office", "在任", "in office";
        Vacant = "vacant", "缺额", "vacant";
        MoveUp = "move-up", "递补", "moves up";
        Tied = "tied", "得票相同，尚不能确定", "tied";
        FullOn = "full-on", "期满", "full on";
        Condition = "condition", "未具备的条件", "not fulfilled";
        Agreed = "agreed", "约定人数", "agreed number";
        Ends = "ends", "届满日", "ends on";
        EarliestEnd = "earliest-end", "最早终止日", "earliest end";
        Zone = "zone", "小区规模", "size of the zone";
        LatestEnd = "latest-end", "最迟终止日", "latest end";
        Quality = "quality", "条件", "condition";
        Room = "room", "房屋", "room";
        RollDay = "roll-day", "名册日", "day of the roll";
        Transfers = "transfers", "已计入的变更", "transfers up to it";
        LaterTransfers = "later-transfers", "其后的变更", "later transfers";
        Interested = "interested", "有利害关系的业主", "interested owners";
        InBuilding = "in-building", "本栋其他业主", "other owners of the building";
        HarmProven = "harm-proven", "栋外已证明受影响的业主", "owners outside it who prove harm";
        HarmNotProven = "harm-not-proven", "栋外未证明的业主", "owners outside it who do not";
        Why = "why", "原因", "why";
        Paper = "paper", "书面", "on paper";
        Online = "online", "电子", "online";
        Silent = "silent", "送达未回", "delivered and not returned";
        Clause = "clause", "约定", "clause";
        Sets = "sets", "约定的事项", "parameter set";
        Value = "value", "约定的值", "its value";
        LawValue = "law-value", "法律规定的值", "the law's value";
        Limb = "limb", "条件项", "limb";
        MetFrom = "met-from", "条件具备之日", "met from";
        Applicant = "applicant", "申请人", "applicant";
        Cause = "cause", "情形", "cause";
        Chair = "chair", "离任主任数", "chairs who left";
        Deputies = "deputies", "离任副主任数", "deputy chairs who left";
        Told = "told", "对象", "to";
        Given = "given", "作出之日", "given on";
        Form = "form", "形式", "form";
        Item = "item", "议题", "item";
        Decision = "decision", "决定", "decision";
        Ground = "ground", "事由", "ground";
        Authority = "authority", "机关", "authority";
        OrAuthority = "or-authority", "或者", "or";
        Meeting = "meeting", "会议", "meeting";
        Adopted = "adopted", "通过于", "adopted on";
        AdoptedBefore = "adopted-before", "施行之日", "adopted before";
        Head = "head", "组长", "headed by";
        Side = "side", "一方", "side";
        StepTaken = "step", "步骤", "step";
        By = "by", "由", "by";
        Due = "due", "最迟", "due on";
        Late = "late", "逾期", "late by";
        Overdue = "overdue", "已逾期", "overdue for";
        Rightful = "rightful", "有权实施者", "to be taken by";
        OtherStep = "other-step", "相关步骤", "the step in question";
        WaitsFor = "waits-for", "须先完成", "waits for";
        TakenBy = "taken-by", "其实施者", "which is taken by";
        Modal = "modal", "性质", "duty or power";
    }
}

impl Label {
    /// Whether it is told beside a word, which else speaks for itself.
    pub(in crate::decision) const fn is_told(self) -> bool {
        matches!(self, Self::LawValue | Self::WaitsFor | Self::TakenBy)
    }
}
