//! The words of decisions: every step, every label and every reading, with its name and its two texts.

use super::lang::Lang;

macro_rules! words {
    ($(#[$attr:meta])* $name:ident { $($variant:ident = $id:literal, $zh:literal, $en:literal;)+ }) => {
        $(#[$attr])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $id, "`: ", $en, ".")] $variant,)+
        }

        impl $name {
            /// Every one, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The stable name in an answer.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The text in a language.
            #[must_use]
            pub const fn text(self, lang: Lang) -> &'static str {
                match self { $(Self::$variant => lang.pick($zh, $en),)+ }
            }
        }
    };
}

words! {
    /// A step of an argument.
    Step {
        OwnerArea = "owner.area", "计入的专有部分面积", "exclusive area that counts";
        OwnerHeads = "owner.heads", "业主人数", "number of owners";
        WeightsDwellings = "weights.dwellings", "住宅票数", "votes of dwellings";
        WeightsArea = "weights.non-dwelling", "非住宅票数", "votes of non-dwellings";
        WeightsNoVote = "weights.no-vote", "不计投票权的物业", "property without a vote";
        WeightsPools = "weights.pools", "合并计票", "pooled votes";
        WeightsGiven = "weights.given", "议事规则确定的投票权", "votes by the rules of procedure";
        CapLargest = "cap.largest", "最大业主的投票权", "the largest owner's votes";
        CapExcess = "cap.excess", "超出部分的分摊", "what exceeds the cap goes to the others";
        CapDiscarded = "cap.discarded", "超出部分不再计票", "what exceeds the cap no longer counts";
        CapUnchanged = "cap.unchanged", "无人超过上限", "nobody exceeds the cap";
        ScaleShare = "scale.share", "原始业主的投票权", "the original owner's votes";
        ScaleLots = "scale.lots", "单元数", "number of lots";
        ScaleFactor = "scale.factor", "原始业主的投票权折减", "the original owner's votes count a part";
        LawEnded = "law.ended", "该规则已不再适用", "the rule no longer applies";
        MatterClass = "matter.class", "事项类别", "class of the matter";
        MatterScope = "matter.scope", "由部分业主决定", "a matter of some of the owners";
        RollFrozen = "roll.frozen", "业主名册的确定", "the day of the roll";
        TurnoutArea = "turnout.area", "参与表决的面积", "turnout by area";
        TurnoutHeads = "turnout.heads", "参与表决的人数", "turnout by heads";
        TurnoutVotes = "turnout.votes", "参加的投票权", "turnout by votes";
        MajorityArea = "majority.area", "同意的面积", "agreement by area";
        MajorityHeads = "majority.heads", "同意的人数", "agreement by heads";
        MajorityVotes = "majority.votes", "同意的投票权", "agreement by votes";
        UnanimityInterested = "unanimity.interested", "有利害关系的业主", "who is interested";
        UnanimityAgreed = "unanimity.agreed", "有利害关系的业主一致同意", "all who are interested agree";
        BallotsAside = "ballots.aside", "不计入的表决票", "ballots that are not counted";
        BallotsByProxy = "ballots.proxy", "代理人投的表决票", "ballots given by proxies";
        Arrears = "arrears", "管理规约或者议事规则对欠费业主的限制", "a clause of the by-laws against owners in arrears";
        BallotPolicies = "ballots.policies", "表决票的处理", "how ballots were counted";
        OutlookOut = "outlook.out", "尚未交回的表决票", "ballots still out";
        OutlookWorst = "outlook.worst", "若无人再投票仍达到参与要求，且尚未交回的均反对仍获足够同意", "enough took part if nobody else votes, and enough agreed if all that are out vote against";
        OutlookBest = "outlook.best", "若尚未交回的均同意", "if all that are out vote in favour";
        OutlookCarry = "outlook.carry", "其他人不再投票时，通过尚需的同意票", "votes in favour that carry it if nobody else votes";
        OutlookContested = "outlook.contested", "其他人均投反对时，通过尚需的同意票", "votes in favour that carry it if all others vote against";
        OutlookTurnout = "outlook.turnout", "达到参与要求尚需的表决票", "ballots of any kind that reach the turnout";
        OutlookSink = "outlook.sink", "使其确定不通过的反对票", "votes against after which it fails for certain";
        OutlookAway = "outlook.away", "若不参与表决即使其不通过的反对者", "opponents who would make it fail had they stayed away";
        OutlookNo = "outlook.no", "其一人投反对票即使其通过的业主", "electors of whom a single vote against would carry it";
        ElectionAlternates = "election.alternates", "候补成员人数", "number of alternates";
        ElectionOrder = "election.order", "按得票排序", "seats in the order of votes";
        ElectionLot = "election.lot", "得票相同，抽签确定", "a tie, settled by a drawn lot";
        ElectionLotNeeded = "election.lot-needed", "得票相同，须抽签或者另行投票", "a tie, for a lot or another vote";
        ElectionOpen = "election.open", "未选满的席位，须另行选举", "seats that stay open, for another round";
        PremisesPart = "premises.part", "物业管理用房面积", "area of management premises";
        PremisesTemporary = "premises.temporary", "临时物业管理用房面积", "area of temporary management premises";
        PremisesQuality = "premises.quality", "物业管理用房条件", "condition of the premises";
        PremisesProcedure = "premises.procedure", "临时用房应按2004年规定第十九条办理手续（文本未见）", "temporary premises need the procedure of art. 19 of the 2004 provisions, whose text was not seen";
        FundBalance = "fund.balance", "专项维修资金的结存", "what is in the special maintenance fund";
        FundPublished = "fund.published", "至迟应当再次公布账目", "the accounts are told again by";
        FundCarried = "fund.carried", "利息和收益转入滚存使用", "interest and revenue stay in the fund";
        FundWithTitle = "fund.with-title", "结余随房屋所有权过户", "the balance passes with the unit's title";
        FundDestroyed = "fund.destroyed", "房屋灭失，结余返还", "the balance is paid out where the unit is destroyed";
        FundDrawn = "fund.drawn", "列支的次序", "what repairs were paid from";
        DepositDue = "deposit.due", "首期应交存", "what is first deposited";
        DepositTariff = "deposit.tariff", "当地公布的每平方米交存数额", "the published deposit of a square metre";
        DepositExempt = "deposit.exempt", "一个业主所有且与其他物业无共用部分，不需交存", "one owner has the whole building and it shares nothing: nothing is due";
        DepositAdvance = "deposit.advance", "由建设单位先行交存", "the developer pays in advance";
        DepositBarred = "deposit.barred", "未交存首期的不得交付", "what is not deposited bars the handing over";
        RevenueNet = "revenue.net", "扣除合理成本后的收益归业主共有", "what is left after reasonable cost is the owners'";
        RevenueCost = "revenue.cost", "前期物业管理阶段的经营支出", "cost of a preliminary manager";
        RevenueShare = "revenue.share", "用于补充专项维修资金的份额", "the share that goes to the fund";
        RevenueUntilFirst = "revenue.until-first", "补充至首期交存金额为止", "until the first deposit is reached";
        RevenueMainly = "revenue.mainly", "主要用于补充专项维修资金，也可以按照业主大会的决定使用", "mainly to the fund, or as the assembly decides";
        FundInterest = "fund.interest", "专项维修资金的利息", "interest of the fund";
        FundTrigger = "fund.trigger", "专项维修资金余额", "balance of the special maintenance fund";
        FundTarget = "fund.target", "再次筹集后的余额", "balance to be reached";
        InstalmentsSplit = "instalments.split", "各期金额", "amounts of the instalments";
        InstalmentsLast = "instalments.last", "最后一期", "the last instalment";
        ApportionArea = "apportion.area", "按建筑面积分摊", "apportioned by area";
        ApportionPublic = "apportion.public-housing", "售后公有住房按交存比例分摊", "public housing by deposits";
        ApportionUnsold = "apportion.unsold", "尚未售出部分", "share of unsold units";
        ApportionShortfall = "apportion.shortfall", "分户账余额不足，由业主自筹", "paid by owners whose accounts are too small";
        BillMonths = "bill.months", "计费月数", "months billed";
        BillAmount = "bill.amount", "应交物业费", "service fee due";
        BylawRepeats = "bylaw.repeats", "该约定与法律规定一致", "the clause says what the law says";
        BylawAccepted = "bylaw.accepted", "该约定有效", "the clause holds";
        BylawDisputed = "bylaw.disputed", "该约定的效力有争议", "whether by-laws may say so is disputed";
        BylawContradicts = "bylaw.contradicts", "该约定与现行法律规定抵触", "the clause contradicts the law in force";
        BylawConflicts = "bylaw.conflicts", "另有条款对同一事项作出约定", "another clause sets the same";
        BylawUnseen = "bylaw.unseen", "有关规定的文本未见，无法判断", "the law on this was not seen and the clause cannot be judged";
        BylawNotBinding = "bylaw.not-binding", "该约定当日无约束力", "the clause does not bind on the day";
        BodyLeast = "body.least", "最低人数", "the least number of members";
        BodyMost = "body.most", "最高人数", "the largest number of members";
        BodyOdd = "body.odd", "人数为单数", "the number of members is odd";
        GroupOwners = "group.owners", "业主代表的比例", "owners' representatives in the group";
        GroupHead = "group.head", "组长", "who heads the group";
        CommitteeSmall = "committee.small", "较小的小区可以由较少的人组成", "a small zone may have fewer members";
        CommitteeAgreed = "committee.agreed", "议事规则约定的人数", "the number that the rules of procedure set";
        CommitteeElected = "committee.elected", "当选人数达到法定最低人数", "those elected reach the lowest lawful number";
        CommitteePartial = "committee.partial", "当选人数占约定人数的比例", "those elected as a share of the agreed number";
        CommitteeAlternates = "committee.alternates", "候补委员人数", "number of alternates";
        OfficeLeast = "office.least", "最短任期", "the shortest term of office";
        OfficeMost = "office.most", "最长任期", "the longest term of office";
        Eligibility = "eligibility", "委员的条件", "what a member must fulfil";
        SeatEnds = "seat.ends", "委员资格自行终止的情形", "a cause that ends the seat by itself";
        SeatAssembly = "seat.assembly", "由业主大会决定是否终止委员资格的情形", "a cause for which the assembly decides on the seat";
        SeatSuspended = "seat.suspended", "在业主大会决定前停止履行职责", "the member is suspended until the assembly decides";
        SeatAbsence = "seat.absence", "一年内缺席的会议", "meetings of a year that were missed";
        SeatAbsenceRow = "seat.absence-row", "无正当理由连续缺席的会议", "meetings missed in a row without a reason";
        SeatHandOver = "seat.hand-over", "移交保管的资料和财物", "handing over what the member kept";
        Recall = "recall", "提议终止委员资格", "a proposal to end the seat";
        RecallOwners = "recall.owners", "提议的业主", "owners who propose it";
        RecallMembers = "recall.members", "提议的委员", "members who propose it";
        RecallRules = "recall.rules", "按照议事规则提议", "proposed as the rules of procedure provide";
        VacancyMoveUp = "vacancy.move-up", "候补委员递补", "alternates who move up";
        VacancyLeft = "vacancy.left", "在任委员", "members in office";
        VacancyReelect = "vacancy.reelect", "在任委员不足，应当重新选举", "too few are in office: a new committee must be elected";
        VacancyMinimum = "vacancy.minimum", "在任委员低于法定最低人数，应当重新选举", "fewer than the lowest lawful number: a new committee must be elected";
        VacancyCause = "vacancy.cause", "应当重新选举的其他情形", "another cause for which a new committee must be elected";
        VacancyOrganiser = "vacancy.organiser", "组织或者指导重新选举", "who sees to the election of a new committee";
        VacancyWithin = "vacancy.within", "组织重新选举的期限", "time for the election of a new committee";
        VacancyByElection = "vacancy.by-election", "可以补选的在任委员", "members in office at which there may be a by-election";
        VacancyMayFill = "vacancy.may-fill", "缺额可以补足", "vacant seats may be filled";
        VacancyMustFill = "vacancy.must-fill", "缺额应当补足", "vacant seats must be filled";
        VacancyOpen = "vacancy.open", "缺额如何处理，当地条文未作规定", "no text of the place says what follows";
        VacancyStandIn = "vacancy.stand-in", "由居民委员会履行业主委员会职责", "the residents' committee acts for the committee";
        MeetingAttendance = "meeting.attendance", "出席会议的委员", "members who attended";
        MeetingOwners = "meeting.owners", "出席会议的业主代表", "owners' representatives who attended";
        MeetingAgreement = "meeting.agreement", "同意的委员", "members who agreed";
        MeetingSignatures = "meeting.signatures", "以签字方式同意", "agreement was by signature";
        MeetingProxies = "meeting.proxies", "委员未委托他人出席", "nobody attended by proxy";
        MeetingNotice = "meeting.notice", "会前告知居民委员会议题", "the residents' committee was told of the items";
        MeetingMatters = "meeting.matters", "会前向业主公开议题", "the owners were told of the items";
        MeetingPublication = "meeting.publication", "公告决定", "publication of the decision";
        MeetingDisplay = "meeting.display", "公示时间", "how long the decision stayed published";
        TermApplies = "term.applies", "分期开发尚未完成且由业主大会聘用", "the zone is being built in phases and its assembly hired the manager";
        TermLimit = "term.limit", "物业服务合同期限", "term of the service contract";
        EstablishmentShare = "establishment.share", "已达到的比例", "share of the zone that has come so far";
        EstablishmentYears = "establishment.years", "自首套起的期间", "time since the first unit";
        EstablishmentContractEnded = "establishment.contract-ended", "前期物业服务合同在期限内依法解除", "the preliminary service contract was lawfully ended within its term";
        EstablishmentContractEnds = "establishment.contract-ends", "前期物业服务合同的剩余期限", "what is left of the preliminary service contract";
        EstablishmentApplication = "establishment.application", "提出成立业主大会的申请", "application for a first meeting";
        WithoutSingleOwner = "without-assembly.single-owner", "只有一个业主，由其履行职责", "a single owner performs the duties itself";
        WithoutFew = "without-assembly.few", "业主人数较少且全体一致同意不成立业主大会", "the owners are few and all agree to have no assembly";
        WithoutAllAgree = "without-assembly.unanimous", "全体业主一致同意不成立业主大会", "all owners agree to have no assembly";
        RequestOwners = "request.owners", "提议的业主", "owners who ask";
        RequestArea = "request.area", "提议业主的面积", "area of the owners who ask";
        RequestCause = "request.cause", "应当召开临时会议的情形", "cause of an extraordinary meeting";
        RequestVacancies = "request.vacancies", "业主委员会成员缺额", "vacant seats of the committee";
        RequestTime = "request.time", "召开的期限：法律、法规未定天数", "time to convene: no text of the law has a number of days";
        NoticeGiven = "notice.given", "通知", "notice";
        NoticeAgenda = "notice.agenda", "不得就未公示的议题表决", "nothing is voted on that was not published";
        ChallengeGround = "challenge.ground", "请求撤销的事由", "ground of the challenge";
        ChallengeTime = "challenge.time", "请求撤销的期间", "time to ask the court";
        ChallengeRevocation = "challenge.revocation", "违反有关规定的决定由行政机关责令限期改正或者撤销", "the authority orders an unlawful decision corrected or revokes it";
        CharterAdopted = "charter.adopted", "章程通过的日期", "day of the charter's adoption";
        CharterRevision = "charter.revision", "在召开业主大会会议时修订为议事规则", "to be revised into rules of procedure when a meeting is held";
        CharterContracts = "charter.contracts", "此前订立的物业管理合同未终止的继续履行", "management contracts of before that have not ended are performed on";
        ProcedureEvent = "procedure.event", "已发生的步骤", "a step that was taken";
        ProcedureOpen = "procedure.open", "可以进行的步骤", "a step that can be taken";
        ProcedureClosed = "procedure.closed", "程序已经终结", "the procedure is over";
        ProcedureCounting = "procedure.counting", "期间的计算", "how days are counted";
    }
}

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
        Base = "base", "计算基数", "base";
        Required = "required", "应配置", "required";
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
        Refunded = "refunded", "返还", "refunded";
        Corrected = "corrected", "更正", "corrected";
        Balance = "balance", "结存", "balance";
        Entries = "entries", "笔数", "entries";
        Account = "account", "账户", "account";
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
        Sets = "sets", "约定的参数", "parameter set";
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
        StepTaken = "step", "步骤", "step";
        By = "by", "由", "by";
        Due = "due", "最迟", "due on";
        Late = "late", "逾期", "late by";
        Overdue = "overdue", "已逾期", "overdue for";
        OtherStep = "other-step", "相关步骤", "the step in question";
        Modal = "modal", "性质", "duty or power";
    }
}

words! {
    /// A word of the law, as a value of an operand.
    Term {
        Ordinary = "ordinary", "一般事项", "ordinary";
        Special = "special", "特别事项", "special";
        RulesOfProcedure = "rules-of-procedure", "制定和修改业主大会议事规则", "the rules of procedure";
        Covenant = "covenant", "制定和修改管理规约", "the covenant";
        ElectCommittee = "elect-committee", "选举业主委员会或者更换其成员", "the committee's election";
        AppointManager = "appoint-manager", "选聘和解聘物业服务企业或者其他管理人", "appointing or dismissing the manager";
        UseFund = "use-fund", "使用维修资金", "using the maintenance fund";
        RaiseFund = "raise-fund", "筹集维修资金", "raising the maintenance fund";
        Rebuild = "rebuild", "改建、重建建筑物及其附属设施", "rebuilding";
        ConvertCommonParts = "convert-common-parts", "改变共有部分用途或者利用共有部分经营", "converting common parts or doing business with them";
        Repair = "repair", "共用部分的维修、更新", "repairing or renewing common parts";
        SelfManagement = "self-management", "自行管理物业", "managing the property themselves";
        AdjustZone = "adjust-zone", "调整物业管理区域", "adjusting the zone";
        DisposeCommonParts = "dispose-common-parts", "处分共有部分", "disposing of common parts";
        Other = "other", "其他重大事项", "another important matter";
        Company = "company", "物业服务企业用房", "rooms of the company";
        Committee = "committee", "业主委员会用房", "rooms of the owners' committee";
        Office = "office", "办公用房", "offices";
        Business = "business", "经营用房", "rooms for business";
        All = "all", "全部物业管理用房", "all management premises";
        AboveGround = "above-ground", "地面以上", "above ground";
        SelfContained = "self-contained", "独用成套", "self-contained";
        Water = "water", "通水", "with water";
        Electricity = "electricity", "通电", "with electricity";
        Unproven = "unproven", "未回且送达无证明", "not returned, delivery not proven";
        Late = "late", "逾期", "came after the vote had closed";
        Unsigned = "unsigned", "未经业主签名", "not signed by the owner";
        NoAuthority = "no-authority", "代理人无书面委托书", "the agent has no written authority";
        ManagerStaff = "manager-staff", "代理人为物业服务企业工作人员", "the agent works for the manager";
        InArrears = "in-arrears", "欠费业主", "of owners in arrears";
        NotRepresentative = "not-representative", "非共有人推选的人所投", "not given by whom the co-owners chose";
        SameVoice = "same-voice", "共有人意见一致，只计一次", "co-owners who say the same have one voice";
        Duplicate = "duplicate", "重复", "duplicate";
        Zone = "zone", "物业管理区域", "the zone";
        Parking = "parking", "车位、车库", "parking spaces";
        Passed = "passed", "确定通过", "passed for certain";
        Failed = "failed", "确定不通过", "failed for certain";
        Open = "open", "尚未确定", "open";
        NoneWouldDo = "none-would-do", "再多也不够", "no number of them would do";
        Common = "common", "依法归全体业主所有的物业", "property of all owners";
        Delivered = "delivered", "已交付", "delivered";
        SoldAndDelivered = "sold-and-delivered", "出售并交付使用", "sold and delivered";
        MovedIn = "moved-in", "已入住", "moved in";
        EarlierPhase = "earlier-phase", "先期开发部分", "the earlier phase";
        SellingUnit = "selling-unit", "售房单位", "the selling unit";
        CompletionFiling = "completion-filing", "竣工验收备案", "the filing of the completed works";
        CompletionAcceptance = "completion-acceptance", "竣工验收", "the acceptance of the completed works";
        CompletionDelivery = "completion-delivery", "竣工交付", "the completed works are delivered";
        FirstRegistration = "first-registration", "房屋所有权首次登记", "the first registration of title";
        Owners = "owners", "业主", "owners";
        Developer = "developer", "建设单位", "the developer";
        ResidentsCommittee = "residents-committee", "居民委员会", "the residents' committee";
        Street = "street", "街道办事处、乡镇人民政府", "the street office or town government";
        SomeoneElse = "someone-else", "其他人员", "somebody else";
        HousingOffice = "housing-office", "房管机构", "the housing office";
        HousingAuthority = "housing-authority", "房地产行政主管部门", "the housing authority";
        AuthorityAndStreet = "authority-and-street", "房地产管理部门和街道办事处共同", "the housing authority and the street office together";
        AllOwners = "all-owners", "全体业主", "all owners";
        Publication = "publication", "公示", "publication";
        Written = "written", "书面", "in writing";
        GraveEvent = "grave-event", "重大事故或者紧急事件", "a grave accident or an emergency";
        ByLaws = "by-laws", "议事规则、管理规约规定的情形", "a case of the by-laws";
        BreachOfRules = "breach-of-rules", "决定违反议事规则", "a decision contrary to the rules of procedure";
        Vacancies = "vacancies", "委员缺额", "vacant seats";
        Officers = "officers", "主任、副主任离任", "officers who left";
        RightsHarmed = "rights", "侵害业主合法权益", "it harms the owner's rights";
        ProcedureBreached = "procedure", "违反法律规定的程序", "it breached the procedure laid down by law";
        OfAssembly = "of-assembly", "业主大会的决定", "the assembly's decision";
        OfCommittee = "of-committee", "业主委员会的决定", "the committee's decision";
        Must = "must", "应当", "it must be taken";
        May = "may", "可以", "it may be taken";
        WrongActor = "wrong-actor", "该步骤不由其实施", "the step is another's to take";
        TakenAlready = "taken-already", "该步骤已经实施", "it was taken before";
        ProcedureEnded = "ended", "程序已经终结", "the procedure had ended";
        TooEarly = "too-early", "前置步骤尚未实施", "a step before it is wanting";
        Excluded = "excluded", "已有排除该步骤的事实", "a step that rules it out was taken";
        TimeRunning = "time-running", "期限尚未届满", "a time has not run out";
        NotYet = "not-yet", "可以进行的时间尚未到来", "its time has not come";
        ByItself = "event", "自行发生", "it came about by itself";
        ServiceCompany = "service-company", "物业服务企业", "the service company";
        PreparatoryGroup = "preparatory-group", "筹备组", "the preparatory group";
        GroupsHead = "group-head", "筹备组组长", "the head of the preparatory group";
        ManagementCommittee = "management-committee", "物业管理委员会", "the property management committee";
        OwnersAssembly = "owners-assembly", "业主大会", "the owners' assembly";
        OwnersCommittee = "owners-committee", "业主委员会", "the owners' committee";
        NewCommittee = "new-committee", "新一届业主委员会", "the new owners' committee";
        ReelectionGroup = "reelection-group", "换届改选小组", "the re-election group";
        ConditionMet = "condition-met", "达到召开首次业主大会会议的条件", "the conditions of a first meeting are met";
        Report = "report", "报告或者报送资料", "the report";
        Request = "request", "业主书面要求", "the owners' written request";
        Apply = "apply", "申请成立业主大会", "the application for an assembly";
        OrderReport = "order-report", "责令建设单位报告", "the order to report";
        VerifyApplication = "verify", "核实报告或者申请", "the check of the report or application";
        NameHead = "name-head", "指定筹备组组长", "the naming of the group's head";
        FormGroup = "form-group", "组建筹备组", "the forming of the preparatory group";
        FormGroupUnasked = "form-group-unasked", "主动组建筹备组", "the forming of the group unasked";
        FormNewGroup = "form-new-group", "重新组建筹备组", "the forming of another group";
        ShowCommittee = "show-management-committee", "公示拟任物业管理委员会成员名单", "the list of the management committee put up beforehand";
        FormCommittee = "form-management-committee", "组建物业管理委员会", "the forming of the management committee";
        PublishMembers = "publish-members", "公告成员名单", "the publication of the members";
        PublishContents = "publish-contents", "公告首次业主大会会议内容", "the publication of what the first meeting decides";
        ExtendPreparation = "extend-preparation", "延长筹备期限", "more time for the first meeting";
        FirstMeeting = "first-meeting", "召开首次业主大会会议", "the first meeting";
        Elect = "elect", "选举产生业主委员会", "the committee's election by the meeting";
        CommitteeMeets = "committee-meets", "业主委员会首次会议", "the committee's first meeting";
        PublishNames = "publish-names", "公告业主委员会名单", "the publication of the committee's names";
        PublishDecisions = "publish-decisions", "公告业主大会决定", "the publication of the assembly's decisions";
        File = "file", "申请备案", "the filing of the committee";
        CompleteFiling = "complete-filing", "完成备案", "the completed filing";
        HandOverRooms = "hand-over-rooms", "移交物业管理用房", "the hand-over of the management premises";
        FailsToConvene = "fails-to-convene", "业主委员会不依法召开业主大会会议", "the committee does not convene a meeting that is due";
        AskForOrder = "ask-for-order", "业主请求责令召开", "the owners' request for an order";
        ReportFailure = "report-failure", "报告未召开会议", "the report that no meeting was held";
        OrderToConvene = "order-to-convene", "责令或者督促限期召开", "the order to convene within a time";
        Convene = "convene", "召开业主大会会议", "the meeting convened by the committee";
        AskToOrganise = "ask-to-organise", "业主要求组织召开", "the owners' request that the meeting be organised";
        Organise = "organise", "组织召开业主大会会议", "the meeting organised in its stead";
        OwnersHold = "owners-hold", "业主自行召开业主大会会议", "the meeting held by the owners";
        Guide = "guide", "指导业主召开业主大会会议", "the owners guided to hold the meeting";
        RecommendGroup = "recommend-group", "组织业主推荐产生筹备组", "a preparatory group recommended by owners";
        GroupConvenes = "group-convenes", "筹备组组织召开业主大会会议", "the meeting convened by the preparatory group";
        NoLongerOwner = "no-longer-owner", "不再是本物业管理区域业主", "no longer an owner in the zone";
        Resigned = "resigned", "书面提出辞职", "resigned in writing";
        Unable = "unable", "因健康等原因无法履行职责", "unable to serve, for health or otherwise";
        WithoutCapacity = "without-capacity", "丧失完全民事行为能力", "lost full civil capacity";
        CriminalLiability = "criminal-liability", "被追究刑事责任", "held criminally liable";
        ArrearsAfterDemand = "arrears-after-demand", "欠交物业费或者维修资金，经书面催交仍不改正", "in arrears with fee or fund after a written demand";
        Absent = "absent", "缺席业主委员会会议", "missed meetings of the committee";
        RefusesDuties = "refuses-duties", "拒不履行委员职责", "refuses a member's duties";
        DefiedOrder = "defied-order", "拒不执行整改要求或者法院裁判", "defied an order or a judgment";
        Misconduct = "misconduct", "实施条例禁止委员实施的行为", "an act that the regulation forbids members";
        IllegalBuilding = "illegal-building", "违法搭建", "illegal building";
        RefusesFee = "refuses-fee", "拒付物业费", "refuses the service fee";
        FundUnpaid = "fund-unpaid", "欠交专项维修资金", "owes the maintenance fund";
        KinInterest = "kin-interest", "本人、配偶及直系亲属与物业服务人有利害关系", "an interest of the member or of kin in the manager";
        WillNotConvene = "will-not-convene", "拒不召集业主委员会会议", "refuses to convene the committee";
        BrokePledge = "broke-pledge", "违反书面承诺", "broke the written pledge";
        Unqualified = "unqualified", "不再符合委员条件", "no longer fulfils the conditions";
        Unfit = "unfit", "其他不适合继续担任的情形", "unfit for another reason";
        Proposed = "proposed", "委员或者业主提议撤销", "members or owners propose it";
        Idle = "idle", "连续未开展工作", "has done nothing for long";
        GraveIllegality = "grave-illegality", "决定严重违反法律、法规", "its decisions gravely break the law";
        CannotFunction = "cannot-function", "无法正常履行职责", "cannot function";
        CommitteeRefusesDuties = "committee-refuses-duties", "业主委员会拒不履行职责", "the committee refuses its duties";
        TermEnds = "term-ends", "业主委员会任期届满", "the committee's term ends";
        ReportExpiry = "report-expiry", "书面报告任期届满", "the report that the term is ending";
        Urge = "urge", "督促履行职责", "the committee is urged";
        RequestReelection = "request-reelection", "业主书面要求组建换届小组", "the owners' request for a re-election group";
        ReelectionMeeting = "reelection-meeting", "召开会议进行换届选举", "the meeting that elects a new committee";
        ExtendTerm = "extend-term", "决定延长任期", "the decision to extend the term";
        EarlyCause = "early-cause", "出现应当提前换届的情形", "a cause of an early re-election";
        EarlyMeeting = "early-meeting", "组织召开业主大会会议（提前换届）", "the meeting about an early re-election";
        DecideEarly = "decide-early", "决定提前换届改选", "the decision to re-elect early";
        FormReelection = "form-reelection-group", "组建换届小组", "the forming of the re-election group";
        FormOnRequest = "form-on-request", "应业主要求组建换届小组", "the forming of the re-election group on request";
        FormEarly = "form-early", "提前换届组建换届小组", "the forming of the re-election group for an early election";
        ElectAnew = "elect-anew", "选举产生新一届业主委员会", "the election of the new committee";
        SurrenderBooks = "surrender-books", "移交档案、印章和财物", "books, seal and property given up";
        ReservedVote = "reserved-vote", "就换届期间禁止事项组织表决", "a vote on what is reserved during a re-election";
        ReportNoElection = "report-no-election", "书面报告未按规定换届选举", "the report that no election was held in time";
        ElectEarly = "elect-early", "提前重新选举业主委员会", "the election of a new committee before its time";
        OrganiseReelection = "organise-reelection", "组织换届选举", "the re-election organised in the committee's stead";
        StopCommittee = "stop-committee", "通知业主委员会终止履行职责", "the notice that the committee is to act no longer";
        TakesOffice = "takes-office", "新一届业主委员会履职", "the new committee takes office";
        AskForBooks = "ask-for-books", "换届小组要求移交", "the group's request for books and seal";
        HandOverBooks = "hand-over-books", "向新一届业主委员会移交档案、印章和财物", "books, seal and property handed to the new committee";
        Owner = "owner", "本物业管理区域的业主", "an owner in the zone";
        OwnerOrAuthorised = "owner-or-authorised", "自然人业主或者单位业主授权的自然人", "an owner who is a natural person, or one authorised by an organisation that owns";
        PublicSpirited = "public-spirited", "热心公益、责任心强、有一定组织能力", "public-spirited, responsible, able to organise";
        FullCapacity = "full-capacity", "具有完全民事行为能力", "of full civil capacity";
        LawAbiding = "law-abiding", "遵守法律、法规", "law-abiding";
        BylawAbiding = "bylaw-abiding", "遵守管理规约、议事规则，履行业主义务", "keeps the by-laws and an owner's duties";
        Upright = "upright", "公正、廉洁", "fair and honest";
        EnoughTime = "enough-time", "有必要的工作时间", "has the time";
        Residence = "residence", "符合关于居住期限的要求", "has lived there for the time asked";
        FeesPaidInTime = "fees-paid-in-time", "按时交纳物业服务费等费用", "pays fees in time";
        KinNotEmployed = "kin-not-employed-by-provider", "本人、配偶及直系亲属未在本区域的物业服务企业任职", "neither the candidate nor spouse nor lineal kin works for the zone's manager";
        NearKinNotEmployed = "near-kin-not-employed-by-provider", "本人及近亲属未在本区域的物业服务企业任职", "neither the candidate nor near kin works for the zone's manager";
        KinWithoutInterest = "kin-without-interest-in-provider", "本人、配偶及直系亲属与物业服务人无直接利益关系", "neither the candidate nor spouse nor lineal kin has a direct interest with the manager";
        NotListed = "not-a-listed-defaulter", "未被列为失信被执行人", "not a listed defaulter";
        NoForbiddenUse = "no-forbidden-use", "未有条例禁止的房屋使用行为", "no use of the property that the regulation forbids";
        NoOtherBar = "no-other-bar", "未有法律、法规规定的其他不宜任职的情形", "no other bar of the law";
        NoStructuralDamage = "no-structural-damage", "无未改正的损坏房屋承重结构", "no uncorrected damage to a load-bearing structure";
        NoIllegalBuilding = "no-illegal-building", "无未改正的违法搭建", "no uncorrected illegal building";
        NoFacadeDamage = "no-facade-damage", "无未改正的破坏房屋外貌", "no uncorrected damage to the façade";
        NoChangeOfUse = "no-change-of-use", "无未改正的擅自改变物业使用性质", "no uncorrected change of use";
        NoFeeUnpaid = "no-fee-unpaid", "未欠交物业服务费", "no unpaid service fee";
        NoFundUnpaid = "no-fund-unpaid", "未欠交专项维修资金", "no unpaid maintenance fund";
        NoIllegalLetting = "no-illegal-letting", "无未改正的违法出租", "no uncorrected illegal letting";
        Pledge = "pledge", "书面承诺", "a written pledge";
    }
}

words! {
    /// A reading that was used where the law is open. The name is the option and its choice.
    Reading {
        ParkingAlways = "parking=always", "车位、车库计入", "parking spaces count";
        ParkingNever = "parking=never", "车位、车库不计入", "parking spaces do not count";
        ParkingForParking = "parking=only-for-parking-matters", "车位、车库仅就车位事项计入", "parking spaces count for matters of parking only";
        SetsSeparate = "overlapping_owner_sets=separate", "共有人组合各按一人计", "each set of co-owners is one owner";
        SetsMerged = "overlapping_owner_sets=merged", "有共同成员的共有人组合合并为一人", "sets of co-owners that share a member are one owner";
        ExcessProportional = "excess=proportional", "超出部分按其他业主票数比例分摊", "the excess is shared in proportion to the others' votes";
        ExcessEqual = "excess=equal", "超出部分由其他业主平均分摊", "the excess is shared equally among the others";
        ExcessDiscarded = "excess=discarded", "超出部分不再计票", "the excess no longer counts";
        CascadeUntilNone = "cascade=until-none-exceeds", "分摊后再超过上限的继续削减", "repeated until nobody exceeds the cap";
        CascadeOnePass = "cascade=one-pass", "只按原票数削减一次", "cut once, by the original votes";
        VotesExact = "votes=exact", "票数保留分数", "votes stay fractions";
        VotesWhole = "votes=whole", "票数按最大余额取整", "votes are made whole by largest remainder";
        OwnerSum = "floor=owner-sum", "非住宅面积先按业主合计，再按每满计票", "full units of area are counted on an owner's sum, not on each title";
        AreaChain = "area=register-survey-contract", "面积依次取登记、实测、合同记载", "areas from register, else survey, else contract";
        ScopeByText = "scope=by-text", "条文规定该事项由范围内业主决定", "a text gives this matter to the owners in scope";
        ScopeByAnalogy = "scope=by-analogy", "无条文规定该事项由部分业主决定，仅将基数限于范围内业主", "no text gives this matter to some of the owners: only the wholes are those in scope";
        ScopeGeneralShares = "scope=general-shares", "比例无专门规定，适用一般规定的比例", "no share of its own is laid down: the general one is used";
        RollFrozen = "roll=frozen", "名册日之后的变更不影响表决权", "what changes after the day of the roll does not change who votes";
        SplitFirst = "split=first", "同一业主意见不一的以先投为准", "an owner's first ballot stands for all";
        SplitLast = "split=last", "同一业主意见不一的以后投为准", "an owner's last ballot stands for all";
        SplitByArea = "split=by-area", "同一业主意见不一的按各票面积计，人数计为弃权", "an owner's split vote counts by area, its head abstains";
        VoidAbsent = "void=absent", "废票不计为参与表决", "void ballots do not take part";
        VoidParticipating = "void=participating", "废票计为参与表决而不计为同意", "void ballots take part and agree to nothing";
        SilenceNotParticipating = "silence=not-participating", "送达未回的不计为参与表决", "ballots delivered and not returned do not take part";
        SilenceAbstaining = "silence=abstaining", "送达未回的计为弃权", "ballots delivered and not returned abstain";
        SilenceFollowing = "silence=following-majority", "送达未回的从多数", "ballots delivered and not returned follow the majority";
        RankHeads = "rank=heads", "得票以人数计", "candidates are ordered by the owners who chose them";
        RankArea = "rank=area", "得票以面积计", "candidates are ordered by area";
        RankHeadsThenArea = "rank=heads-then-area", "得票以人数计，人数相同的以面积计", "candidates are ordered by the owners who chose them, equal ones by area";
        RankAreaThenHeads = "rank=area-then-heads", "得票以面积计，面积相同的以人数计", "candidates are ordered by area, equal ones by the owners who chose them";
        SilenceByText = "silence-clause=by-text", "条文将未参与表决者的投票权数是否计入多数票交由规约规定", "a text leaves to the by-laws whether votes not given go with the majority";
        SilenceDisputed = "silence-clause=disputed", "民法典要求参与表决，该约定的效力有争议", "disputed since the Civil Code asks for participation";
        LateNotCounted = "late=not-counted", "逾期的表决票不计", "ballots that come late are not counted";
        DuplicatesFirst = "duplicates=first", "重复的表决票以先投为准", "of several ballots for the same, the first counts";
        DuplicatesLast = "duplicates=last", "重复的表决票以后投为准", "of several ballots for the same, the last counts";
        OneVoiceChosen = "co-owners=representative", "以共有人推选的人所投为准", "whom the co-owners chose votes for them";
        OneVoiceAgreed = "co-owners=agreed", "共有人意见一致即为其意见", "what all co-owners say who voted is their voice";
        ProxyLimit = "proxy_limit", "规约限定一个代理人可代理的业主人数", "the by-laws limit for how many owners one agent votes";
        ProxyByNoText = "proxy=by-no-text", "未见关于代理人的条文，从代理的一般规则", "no text on proxies was seen: agents may act";
        ArrearsBarred = "arrears=barred", "欠费业主的表决票不计", "ballots of owners in arrears are not counted";
        ArrearsCounted = "arrears=counted", "欠费业主的表决票照计", "ballots of owners in arrears are counted";
        ArrearsStay = "arrears_base=stay", "其面积和人数仍在基数之内", "their area and heads stay in the wholes";
        ArrearsLeave = "arrears_base=leave", "其面积和人数不在基数之内", "their area and heads leave the wholes";
        ArrearsByNoText = "arrears=by-no-text", "当地无条文允许规约作此限制", "no text of the place lets by-laws restrict the vote";
        DrawInterestFirst = "draw=interest-first", "先使用利息，后使用本金", "interest is used before principal";
        DrawPrincipalFirst = "draw=principal-first", "先使用本金，后使用利息", "principal is used before interest";
        CostByNoText = "cost=by-no-text", "当时未见关于扣除成本的条文", "no text of that day on taking off cost was seen";
        SplitDayBalance = "split=day-balance", "按各账户逐日余额分摊", "spread by what each balance earned from day to day";
        SplitClosingBalance = "split=closing-balance", "按各账户结息前余额分摊", "spread by the balances before the settlement";
        LevelZone = "level=zone", "按物业管理区域合计比较", "compared on the zone's totals";
        LevelBuilding = "level=building", "按幢合计比较", "compared on each building's totals";
        LevelUnit = "level=unit", "按分户账比较", "compared on each unit's account";
        MonthsCalendar = "months=calendar", "不足一月按当月实际天数折算", "part months by the days of their calendar month";
        MonthsAnchored = "months=anchored", "自起算日逐月推算", "months stepped from the anchor";
        CountingDayBefore = "counting=last-day-before", "期限至对应日的前一日", "the term ends on the day before the corresponding day";
        BaseInOffice = "base=in-office", "全体委员按在任委员计", "all members are those in office";
        WithinFromVacancy = "within=from-vacancy", "期限自出现缺额之日起算", "the time runs from the day on which seats are vacant";
        BaseSeats = "base=seats", "全体委员按应有席位计", "all members are all seats";
        CountingCivilCode = "counting=civil-code", "始日不计入，期限至对应日", "the first day is not counted, the term ends on the corresponding day";
        FullOnAnniversary = "full_years=on-anniversary", "自对应日起为满", "years are full from the corresponding day on";
        FullDayAfter = "full_years=day-after", "自对应日的次日起为满", "years are full from the day after the corresponding day";
        RequestHeads = "basis=heads", "按业主人数计", "counted by owners";
        RequestBoth = "basis=both", "按业主人数和面积计", "counted by owners and by area";
        ClearDaysNo = "clear_days=no", "通知之日计入", "the day of the notice counts";
        ClearDaysYes = "clear_days=yes", "通知之日和会议之日均不计入", "neither the day of the notice nor that of the meeting counts";
        ShorterLocal = "shorter=local", "地方规定的期限较国家规定短，按地方规定", "the place's time is shorter than the nation's and counts";
        ShorterNational = "shorter=national", "地方规定的期限较国家规定短，按国家规定", "the place's time is shorter than the nation's, which counts";
        RestHolidays = "rest_days=holidays", "期间末日遇法定休假日顺延", "a last day on a holiday moves";
        RestWeekends = "rest_days=holidays-and-weekends", "期间末日遇法定休假日或者周末顺延", "a last day on a holiday or a weekend moves";
        CharterAnyMeeting = "charter=any-meeting", "该意见施行后召开的任何业主大会会议", "any meeting held since the text applied";
        CountingAsCivilCode = "counting=as-civil-code", "当时的期间计算规则未见，按民法典第二百条至第二百零四条计算", "counted as the Civil Code counts; the rule of that time was not seen";
        HolidaysUnknown = "holidays=unknown", "未提供节假日，期限不因休假日顺延", "no calendar was given, so no deadline is moved off a holiday";
    }
}

impl Term {
    /// The word with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.name() == name)
    }
}
