//! The readings of what the law leaves open, each with its name and its two texts.

use crate::decision::lang::Lang;
use crate::quantity::{Calendar, RestDays};

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
        BeyondLimitNotCounted = "beyond_limit=not-counted", "超出人数的以先投为准，其余不计", "an agent's ballots for the first owners count, those beyond do not";
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
        RearrangedByArea = "rearranged=by-area", "未见关于分割、合并的条文，按建筑面积分配", "no text on dividing or joining units was seen: by area, as it was deposited";
        SettledWholeBalance = "settled=whole-balance", "按分户账全部结余支付", "the whole balance is paid for";
        SettledAsAgreed = "settled=as-agreed", "从当事人约定", "as the two agreed";
        SettledByNoText = "settled=by-no-text", "未见关于结算的条文，由当事人自行约定", "no text on it was seen: it is theirs to agree on";
        DrawReviewed = "draw-limit=reviewed", "审价已完成，不再受进度款比例限制", "the price was reviewed: no share limits what is drawn";
        DrawAccepted = "draw-limit=accepted", "已竣工验收，按实拨付，不再受申请额度比例限制", "the works were accepted: they are paid by what they cost";
        DrawByNoText = "draw-limit=by-no-text", "未见关于支取比例的条文，不设界限", "no text on how much may be drawn was seen: there is no limit";
        OverrunByNoText = "overrun=by-no-text", "未见关于决算超出预算的条文，不设界限", "no text on a final account above its estimate was seen: there is no limit";
        CostByNoText = "cost=by-no-text", "当时未见关于扣除成本的条文", "no text of that day on taking off cost was seen";
        SplitDayBalance = "split=day-balance", "按各账户逐日余额分摊", "spread by what each balance earned from day to day";
        SplitClosingBalance = "split=closing-balance", "按各账户结息前余额分摊", "spread by the balances before the settlement";
        LevelZone = "level=zone", "按物业管理区域合计比较", "compared on the zone's totals";
        LevelBuilding = "level=building", "按幢合计比较", "compared on each building's totals";
        LevelUnit = "level=unit", "按分户账比较", "compared on each unit's account";
        MonthsCalendar = "months=calendar", "不足一月按当月实际天数折算", "part months by the days of their calendar month";
        MonthsAnchored = "months=anchored", "自起算日逐月推算", "months stepped from the anchor";
        HandoverMonth = "handover=month", "交付当月由建设单位承担，次月起由业主承担", "the month of the handover is the developer's, the next the owner's";
        HandoverDay = "handover=day", "条文未按月划分，自交付之日起由业主承担", "the text names no month: the owner's from the day of the handover";
        RefusedDeveloper = "refused=developer", "拒不收房的房屋尚未交付，由建设单位承担", "a unit that the buyer refused was not handed over: the developer pays";
        RefusedAsOffered = "refused=as-offered", "非因建设单位原因未交付，视同交付", "it is not the developer's doing: as if it had been handed over";
        AgreedBetweenThem = "agreed=between-them", "当地条文未以该约定为准，约定仅在双方之间有效", "no text of the place gives way to what they agreed: it binds the two alone";
        VacancyByNoText = "vacancy=by-no-text", "未见关于空置房屋的条文", "no text on units that stand empty was seen";
        VacantFromThen = "vacant=from-then", "自达到期限之日起", "from when it has been empty for long enough";
        VacantWhole = "vacant=whole", "及于整个空置期间", "for all the time that it stands empty";
        AgreedFirstDue = "agreed_debts=first-due", "约定按到期先后抵充，同日到期的按比例", "agreed: as they fall due, those of one day in proportion";
        AgreedProportional = "agreed_debts=proportional", "约定按债务比例抵充", "agreed: all in proportion";
        AgreedListed = "agreed_debts=listed", "约定了先抵充的债务", "agreed: the debts listed first";
        AgreedHeads = "agreed_heads=listed", "约定了费用、利息、主债务的次序", "agreed: the order of costs, interest and principal";
        DebtByDebt = "across=debt-by-debt", "前一债务的费用、利息、主债务全部抵充后，再抵充后一债务", "a debt is met whole before the next";
        HeadByHead = "across=head-by-head", "先抵充各债务的费用，再抵充各债务的利息，后抵充各主债务", "the costs of all, then the interest of all, then the principals";
        CharterByNoText = "charter=by-no-text", "未见关于社区物业服务章程效力的条文，依其自身规定", "no text on whom a community's charter binds was seen: as it says itself";
        GraceAfter = "grace=after-grace", "违约金自宽限期满的次日起算", "it runs from the day after the days of grace";
        GraceFromDueDay = "grace=from-due-day", "逾宽限期未付的，违约金自到期日的次日起算", "once the days of grace are over it runs from the day after the due day";
        PenaltyByNoText = "penalty=by-no-text", "当时关于违约金的条文未见", "the law of that day on penalties was not seen";
        LossProven = "loss=proven", "以已证明的损失为准", "the loss that was proven";
        LossByLpr = "loss=lpr", "损失未证明的，以一年期贷款市场报价利率计", "no loss was proven: the one-year loan prime rate stands for it";
        ExcessByNoText = "excess=by-no-text", "当时关于违约金过高的条文未见，不作比较", "no text of that day on when a penalty is too high was seen: nothing is compared";
        ExcessOfLaterDebts = "excess=since-civil-code", "仅比较民法典施行后到期的债务", "only debts that fell due under the Civil Code are compared";
        LimitationEach = "limitation=each-debt", "诉讼时效按各笔债务分别起算", "limitation runs for each debt by itself";
        LimitationLast = "limitation=last-instalment", "各笔为同一债务的分期履行，诉讼时效自最后一期起算", "the debts are instalments of one: limitation runs from the last";
        LimitationUnseen = "limitation=unseen", "到期当时的诉讼时效规定未见", "the law of limitation of the due day was not seen";
        MonthsThirty = "months=thirty", "整月按一月计，不足一月按三十分之一逐日折算", "each day of a month that is not whole is a thirtieth of one";
        MonthsDays365 = "months=days-365", "按日计，每日为十二个月的 365 分之一", "each day is twelve months over 365";
        MonthsDaysOfYear = "months=days-of-year", "按日计，每日为十二个月除以当年天数", "each day is twelve months over the days of its year";
        MonthsStarted = "months=started", "不足一月按一月计", "a month that has begun is whole";
        MonthsCompleted = "months=completed", "不足一月不计", "a month that is not over does not count";
        ReductionsLowest = "overlap=lowest", "多项减免并存的，按最低比例计收", "of reductions that hold together the lowest share is charged";
        ReductionsMultiplied = "overlap=multiplied", "多项减免并存的，比例相乘", "the shares of reductions that hold together are multiplied";
        CountingDayBefore = "counting=last-day-before", "期限至对应日的前一日", "the term ends on the day before the corresponding day";
        BaseInOffice = "base=in-office", "全体委员按在任委员计", "all members are those in office";
        WithinFromVacancy = "within=from-vacancy", "期限自出现缺额之日起算", "the time runs from the day on which seats are vacant";
        RegularFromLast = "regular=from-last", "定期会议的间隔自上次会议起算", "the time for a regular meeting runs from the last one";
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
        LawOfEachDay = "law=of-each-day", "已实施的步骤依其当日的规定，后续步骤依现行规定", "each step is judged by the law of its day, what follows by that of the day of the question";
        LawOfItsDayUnseen = "law=of-its-day-unseen", "其当日的规定未见，依现行规定", "the law of its day was not seen; that of the day of the question is used";
        HolidaysUnknown = "holidays=unknown", "未提供节假日，期限不因休假日顺延", "no calendar was given, so no deadline is moved off a holiday";
        MarginByNoText = "margin=by-no-text", "当时关于利润率的规定未见，按所给数额计", "the rule of that day on profit was not seen: as it was given";
        LeftCarried = "left=carried", "结转下年", "it is carried to the next year";
        LeftSettled = "left=settled", "按各户已交数额退还或者补交", "it is refunded or collected by what each paid";
        AllocationByNoText = "allocation=by-no-text", "实行市场调节价，无条文规定，按企业核算方法分摊", "under a market price no text binds: as the company keeps its books";
        ByChargeableArea = "by=chargeable-area", "按计费面积分摊", "by chargeable area";
        ByReceivableFee = "by=receivable-fee", "按应收物业服务费分摊", "by receivable fee";
        RestKept = "rest=kept", "当年结余的收益留待以后年度补贴", "what a year does not need is kept for later years";
        RestReleased = "rest=released", "当年结余的收益归建设单位", "what a year does not need is the developer's";
        SharedByArea = "agreed=none", "没有约定，按专有部分面积分摊", "nothing was agreed: by exclusive area";
        AgreedByArea = "agreed=area", "约定按专有部分面积分摊", "agreed: by exclusive area";
        AgreedByHousehold = "agreed=household", "约定按户分摊", "agreed: each unit alike";
        AgreedByWeight = "agreed=weight", "约定按份额或者用量分摊", "agreed: by weights";
        SharedByDays = "units=by-days", "不足整个期间的，按天数折算", "a unit that is there for a part of the period counts its days";
        RemainderLargest = "remainder=largest", "按最大余额法分摊到分，余额相同的按专有部分编号", "to the fen by largest remainder, ties by the unit's key";
        RemainderToOne = "remainder=to-one", "各户舍至分，余数由一户承担", "each share is cut to its fen, one unit bears what is left";
        SubsidyByNoText = "subsidy=by-no-text", "未见关于补贴的条文，按小区的约定", "no text on such a subsidy was seen: by the estate's own arrangement";
        BegunMinuteCounts = "begun_minute=counts", "不足一分钟的按一分钟计", "a minute that has begun counts";
        BegunMinuteCut = "begun_minute=cut", "不足一分钟的不计", "a minute that is not full does not count";
        ExactlyFree = "exactly_free=free", "恰为免费时间的免费", "a stay of exactly the free minutes is free";
        ExactlyFreeCharged = "exactly_free=charged", "恰为免费时间的收费", "a stay of exactly the free minutes is charged";
        FreeMinutesCharged = "free_minutes=charged", "超过免费时间的，免费时间计入收费", "the free minutes of a longer stay are charged with it";
        FreeMinutesTakenOff = "free_minutes=taken-off", "超过免费时间的，扣除免费时间", "the free minutes are taken off a longer stay";
        BlockEnds = "block_end=ends", "恰满一段的不进入下一段", "a stay that ends with a block begins no other";
        BlockEndBeginsNext = "block_end=begins-next", "恰满一段的进入下一段", "a stay that ends with a block begins the next";
        DayFromEntry = "day=from-entry", "每日自驶入起按 24 小时计", "a day is 24 hours, the first from when the vehicle came";
        DayOfCalendar = "day=calendar", "每日按自然日计，每一分钟计入其开始之日", "a day is one of the calendar; a minute lies where it begins";
        EachDayFirstBlock = "each_day=first-block-again", "每日重新自首段起计", "each day begins with the first block again";
        EachDayGoesOn = "each_day=goes-on", "跨日连续计费，每段计入其开始之日", "blocks go on over the days; a block lies where it begins";
        WholeDayByBlocks = "whole_day=by-blocks", "整日按时段计费，不超过每日最高收费", "a whole day costs its blocks, up to the cap";
        WholeDayAtTheCap = "whole_day=at-the-cap", "停放超过 24 小时的，整日按每日最高收费计", "in a stay of more than 24 hours a whole day costs the cap";
        DutyByNoText = "duty=by-no-text", "未见关于执行公务车辆停放免费的条文，按收费标准计", "no text of the place was seen that frees vehicles on duty: by the tariff";
        SystemMicroCommunity = "system=micro-community", "按 MicroCommunity 显示的应收款", "as MicroCommunity shows what is owed";
        SystemMicroCommunityPaid = "system=micro-community-paid", "按 MicroCommunity 缴费时的应收款", "as MicroCommunity reckons when months are paid for";
        SystemMicroCommunityZaozhuang = "system=micro-community-zaozhuang", "按 MicroCommunity 显示的应收款，违约金按其枣庄规则", "as MicroCommunity shows what is owed, with its late fee of Zaozhuang";
        SystemAsOurs = "system=as-ours", "未列出任何不同，与本库相同", "no deviation is told: as we bill";
        MonthsInParts = "months=parts", "首尾不足一月的部分与整月分别计算，各部分先舍入", "the parts of a month at both ends are rounded each by itself";
        FormulaNotRounded = "month_fee=unless-formula", "公式所得月费不舍入", "what a formula comes to is not rounded";
        NumbersInputs = "numbers=inputs", "读入的数以双精度浮点数表示，其后精确计算", "what is read is a number of double precision, what follows is exact";
        NumbersStored = "numbers=stored", "读入的数和月费以双精度浮点数表示", "what is read and the month's fee are numbers of double precision";
        NumbersEvery = "numbers=every", "每一步的积与和均以双精度浮点数表示", "every product and sum is a number of double precision";
        NumbersPrinted = "numbers=printed", "每一步均以双精度浮点数表示，末数按其最短十进制表示舍入", "so is every step, and the last is rounded as it prints";
        DeferencePlace = "deference=place", "上位法已有处罚规定而本地条文另有规定的，适用本地条文", "a text that leaves to higher law what that punishes, and punishes it: its own article";
        DeferenceHigher = "deference=higher", "上位法已有处罚规定的，从其规定", "a text that leaves to higher law what that punishes: the higher one's article";
        OrderFirstCome = "order=first-come", "同一顺位先到先得", "of the same claim, who asked first";
        OrderLots = "order=lots", "同一顺位按抽签次序", "of the same claim, as the lots were drawn";
        FurtherAsFirst = "further=as-first", "要求多个车位的不排在后面", "a household's further space has the same claim as a first one";
        FurtherAfterFirst = "further=after-first", "没有车位的家庭优先于要求多个车位的", "a household's further space waits until those without have one";
        UsersAfterOwners = "users=after-owners", "条文只说业主的，使用人在业主之后、区域外的人之前", "where the text names owners alone, users come after them and before outsiders";
        CivilDefenceOnlyLet = "civil_defence=only-let", "未见条文的，人防工程车位只租不售", "no text was seen: spaces in civil defence works are only let";
        LetByNoText = "let=by-no-text", "未见要求出租的条文", "no text was seen by which it must be let";
        IdleByNoText = "idle=by-no-text", "未见禁止闲置的条文", "no text was seen by which it may not lie idle";
        BreachByNoText = "breach=by-no-text", "未见处罚该行为的条文", "no text was seen that punishes it";
        TenderOfAssembly = "tender=not-asked-of-assembly", "未见要求业主大会招投标的条文", "no text was seen that asks an assembly for a tender";
        TenderScopeByNoText = "tender-scope=by-no-text", "未见关于招投标范围的条文", "no text was seen that says what a tender is for";
        ExceptionsNationStands = "exceptions=nation-stands", "当地条文未列例外，物业管理条例第二十四条的例外仍适用", "the place's text names no exception: those of the Property Management Regulations, art. 24, stand beside it";
        ExceptionsTextAlone = "exceptions=text-alone", "当地条文未列例外，即无例外", "the place's text names no exception, so there is none";
        SmallZone = "small=zone", "住宅物业建筑面积含同一区域内的非住宅", "the area of dwelling property holds others of the zone";
        SmallDwellings = "small=dwellings", "只计住宅建筑面积", "the area of the dwellings alone";
        SameDayInTime = "same_day=in-time", "当日办理视为在此之前", "what is done on the day itself is in time";
        SameDayLate = "same_day=late", "当日办理视为逾期", "what is done on the day itself is late";
    }
}

impl Reading {
    /// How a last day was held against rest days.
    pub(crate) const fn of_rest(rest: RestDays, calendar: Option<&Calendar>) -> Self {
        match (calendar, rest) {
            (None, _) => Self::HolidaysUnknown,
            (Some(_), RestDays::Holidays) => Self::RestHolidays,
            (Some(_), RestDays::HolidaysAndWeekends) => Self::RestWeekends,
        }
    }
}
