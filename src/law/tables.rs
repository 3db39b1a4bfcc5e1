// Generated from the TOML files in `tables/`; `UPDATE_EXPECT=1 cargo test --all-features law` writes it
// anew. Do not edit.

use super::{
    AreaLimit, Base, Bound, Bracket, Citation, Division, Formula, Gap, Grade, Instrument, Jurisdiction, Law,
    Line, Majority, MajorityBase, Overrides, Parameter, Part, Quality, Quota, QuotaPart, Rank, Target, TargetBase,
    Temporary, Value, Version, Years, ZoneUse,
};
use crate::quantity::{Area, Comparator, Date, Ratio, Threshold};

const OPEN: Bound = Bound { date: None, believed: false };

const fn on(year: i16, month: i8, day: i8) -> Bound {
    Bound { date: Some(Date::literal(year, month, day)), believed: false }
}

const fn believed(year: i16, month: i8, day: i8) -> Bound {
    Bound { date: Some(Date::literal(year, month, day)), believed: true }
}

const fn cite(instrument: &'static Instrument, article: u16, paragraph: u8, item: u8) -> Citation {
    Citation { instrument, article, paragraph, item }
}

static I0: Instrument = Instrument {
    id: "民法典",
    zh: "民法典",
    zh_edition: "",
    en: "Civil Code",
    en_edition: "",
    rank: Rank::Law,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2020, 5, 28)),
    from: on(2021, 1, 1),
    to: OPEN,
};

static I1: Instrument = Instrument {
    id: "物权法",
    zh: "物权法",
    zh_edition: "",
    en: "Property Law",
    en_edition: "",
    rank: Rank::Law,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: None,
    from: on(2007, 10, 1),
    to: on(2020, 12, 31),
};

static I2: Instrument = Instrument {
    id: "物业管理条例(2003)",
    zh: "物业管理条例",
    zh_edition: "2003年",
    en: "Property Management Regulations",
    en_edition: "2003",
    rank: Rank::Regulation,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2003, 6, 8)),
    from: on(2003, 9, 1),
    to: on(2007, 9, 30),
};

static I3: Instrument = Instrument {
    id: "物业管理条例(2007)",
    zh: "物业管理条例",
    zh_edition: "2007年修订",
    en: "Property Management Regulations",
    en_edition: "2007 revision",
    rank: Rank::Regulation,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2007, 8, 26)),
    from: on(2007, 10, 1),
    to: believed(2018, 3, 18),
};

static I4: Instrument = Instrument {
    id: "物业管理条例(2018)",
    zh: "物业管理条例",
    zh_edition: "2018年修订",
    en: "Property Management Regulations",
    en_edition: "2018 revision",
    rank: Rank::Regulation,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2018, 3, 19)),
    from: on(2018, 3, 19),
    to: OPEN,
};

static I5: Instrument = Instrument {
    id: "区分所有权解释(2009)",
    zh: "最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释",
    zh_edition: "2009年",
    en: "Supreme People's Court Interpretation on Condominium Ownership",
    en_edition: "2009",
    rank: Rank::Interpretation,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: None,
    from: believed(2007, 10, 1),
    to: on(2020, 12, 31),
};

static I6: Instrument = Instrument {
    id: "区分所有权解释(2020)",
    zh: "最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释",
    zh_edition: "2020年修正",
    en: "Supreme People's Court Interpretation on Condominium Ownership",
    en_edition: "2020 amendment",
    rank: Rank::Interpretation,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: None,
    from: on(2021, 1, 1),
    to: OPEN,
};

static I7: Instrument = Instrument {
    id: "住宅专项维修资金管理办法",
    zh: "住宅专项维修资金管理办法",
    zh_edition: "建设部、财政部令第165号",
    en: "Measures for the Special Maintenance Fund of Residential Buildings",
    en_edition: "Order 165",
    rank: Rank::DepartmentRule,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2007, 12, 4)),
    from: on(2008, 2, 1),
    to: OPEN,
};

static I8: Instrument = Instrument {
    id: "物业服务收费管理办法",
    zh: "物业服务收费管理办法",
    zh_edition: "发改价格〔2003〕1864号",
    en: "Measures for Property Service Charges",
    en_edition: "2003 No. 1864",
    rank: Rank::DepartmentRule,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: None,
    from: on(2004, 1, 1),
    to: OPEN,
};

static I9: Instrument = Instrument {
    id: "上海市住宅物业管理规定(2004)",
    zh: "上海市住宅物业管理规定",
    zh_edition: "2004年",
    en: "Shanghai Residential Property Management Provisions",
    en_edition: "2004",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(310_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2004, 8, 19)),
    from: on(2004, 11, 1),
    to: on(2011, 3, 31),
};

static I10: Instrument = Instrument {
    id: "上海市住宅物业管理规定(2018)",
    zh: "上海市住宅物业管理规定",
    zh_edition: "2018年修正",
    en: "Shanghai Residential Property Management Provisions",
    en_edition: "2018 amendment",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(310_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2018, 11, 22)),
    from: believed(2019, 3, 1),
    to: believed(2020, 12, 31),
};

static I11: Instrument = Instrument {
    id: "上海市住宅物业管理规定(2020)",
    zh: "上海市住宅物业管理规定",
    zh_edition: "2020年修正",
    en: "Shanghai Residential Property Management Provisions",
    en_edition: "2020 amendment",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(310_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2020, 12, 30)),
    from: believed(2021, 1, 1),
    to: OPEN,
};

static I12: Instrument = Instrument {
    id: "沪府发〔2004〕38号",
    zh: "关于实施〈上海市住宅物业管理规定〉的若干意见",
    zh_edition: "沪府发〔2004〕38号",
    en: "Opinions on Implementing the Shanghai Provisions",
    en_edition: "Hu Fu Fa 2004 No. 38",
    rank: Rank::LocalNormative,
    jurisdiction: Jurisdiction::literal(310_000),
    division: Division::Heading,
    promulgated: None,
    from: on(2004, 11, 1),
    to: believed(2011, 3, 31),
};

static I13: Instrument = Instrument {
    id: "北京市物业管理条例(2024)",
    zh: "北京市物业管理条例",
    zh_edition: "2024年修正",
    en: "Beijing Property Management Regulations",
    en_edition: "2024 amendment",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(110_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2024, 3, 29)),
    from: believed(2024, 3, 29),
    to: OPEN,
};

static I14: Instrument = Instrument {
    id: "河南省物业管理条例(2018)",
    zh: "河南省物业管理条例",
    zh_edition: "2017年修订",
    en: "Henan Property Management Regulations",
    en_edition: "2017 revision",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(410_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2017, 9, 29)),
    from: on(2018, 1, 1),
    to: OPEN,
};

static I15: Instrument = Instrument {
    id: "浙江省物业管理条例(2009)",
    zh: "浙江省物业管理条例",
    zh_edition: "2009年修正",
    en: "Zhejiang Property Management Regulations",
    en_edition: "2009 amendment",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2009, 11, 27)),
    from: believed(2009, 11, 27),
    to: Bound { date: None, believed: true },
};

static I16: Instrument = Instrument {
    id: "杭州市物业管理条例(2022)",
    zh: "杭州市物业管理条例",
    zh_edition: "2021年修订",
    en: "Hangzhou Property Management Regulations",
    en_edition: "2021 revision",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_100),
    division: Division::Article,
    promulgated: Some(Date::literal(2021, 8, 9)),
    from: on(2022, 3, 1),
    to: OPEN,
};

static I17: Instrument = Instrument {
    id: "宁波市住宅小区物业管理条例(2022)",
    zh: "宁波市住宅小区物业管理条例",
    zh_edition: "2021年修订",
    en: "Ningbo Residential Estate Property Management Regulations",
    en_edition: "2021 revision",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_200),
    division: Division::Article,
    promulgated: Some(Date::literal(2021, 10, 15)),
    from: on(2022, 4, 1),
    to: OPEN,
};

static I18: Instrument = Instrument {
    id: "山东省物业管理条例(2021)",
    zh: "山东省物业管理条例",
    zh_edition: "2021年修正",
    en: "Shandong Property Management Regulations",
    en_edition: "2021 amendment",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(370_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2021, 12, 3)),
    from: believed(2021, 12, 3),
    to: OPEN,
};

static I19: Instrument = Instrument {
    id: "青岛市物业管理条例(2021)",
    zh: "青岛市物业管理条例",
    zh_edition: "2020年修订",
    en: "Qingdao Property Management Regulations",
    en_edition: "2020 revision",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(370_200),
    division: Division::Article,
    promulgated: Some(Date::literal(2021, 1, 28)),
    from: on(2021, 5, 1),
    to: OPEN,
};

static I20: Instrument = Instrument {
    id: "绍兴市物业管理条例(2021)",
    zh: "绍兴市物业管理条例",
    zh_edition: "",
    en: "Shaoxing Property Management Regulations",
    en_edition: "",
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_600),
    division: Division::Article,
    promulgated: Some(Date::literal(2020, 12, 4)),
    from: on(2021, 1, 1),
    to: OPEN,
};

pub(super) static BUILT_IN: Law = Law {
    digest: "779c96c1ed2f6238b8587514ed456f9ce7093ba7d4eabf21a063ea6be715d3d3",
    instruments: &[&I0, &I1, &I2, &I3, &I4, &I5, &I6, &I7, &I8, &I9, &I10, &I11, &I12, &I13, &I14, &I15, &I16, &I17, &I18, &I19, &I20],
    parameters: &[
        Parameter {
            id: "contract.term.phased",
            zh: "分期开发区域物业服务合同的最长期限",
            en: "longest term of a service contract in a zone built in phases",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2011, 3, 31)), value: Value::Years(Years(2)), citations: &[cite(&I12, 2, 1, 0)], grade: Grade::Scheme },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "fee.duty",
            zh: "按约定交纳物业费",
            en: "duty to pay the agreed service fee",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2004, 1, 1), to: on(2020, 12, 31), known_from: Date::literal(2004, 1, 1), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Norm, citations: &[cite(&I8, 15, 0, 0)], grade: Grade::Full },
                        Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Norm, citations: &[cite(&I0, 944, 1, 0), cite(&I8, 15, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "fund.apportion",
            zh: "维修费用的分摊",
            en: "who bears the cost of a repair",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: &[cite(&I7, 20, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "fund.apportion.unsold",
            zh: "尚未售出部分的分摊",
            en: "who bears the share of unsold units",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: &[cite(&I7, 21, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "fund.instalments.limit",
            zh: "分期交纳的期限",
            en: "time within which instalments end",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2011, 3, 31)), value: Value::Years(Years(3)), citations: &[cite(&I12, 7, 1, 0)], grade: Grade::Excerpt },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "fund.replenish.target",
            zh: "再次筹集（续交）后的余额",
            en: "balance that replenishing must reach",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2010, 12, 23)), value: Value::Target(Target { base: TargetBase::BuyersFirst, ratio: Ratio::literal(1, 1) }), citations: &[cite(&I12, 7, 2, 0)], grade: Grade::Excerpt },
                        Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Target(Target { base: TargetBase::FirstDeposit, ratio: Ratio::literal(1, 2) }), citations: &[cite(&I10, 65, 3, 0)], grade: Grade::Full },
                        Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Target(Target { base: TargetBase::FirstDeposit, ratio: Ratio::literal(1, 2) }), citations: &[cite(&I11, 65, 3, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2011, 4, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2010, 12, 23), zh: "2011年修订文本未见", en: "the text of the 2011 revision was not seen" },
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: &[
                        Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Target(Target { base: TargetBase::CurrentStandard, ratio: Ratio::literal(1, 1) }), citations: &[cite(&I13, 83, 1, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: "2020年文本未见", en: "the text of 2020 was not seen" },
                    ],
                },
            ],
        },
        Parameter {
            id: "fund.trigger",
            zh: "应当再次筹集（续交）的余额",
            en: "balance at which the fund must be replenished",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Threshold(Threshold::new(Comparator::LessThan, Ratio::literal(3, 10))), citations: &[cite(&I7, 17, 1, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2010, 12, 23)), value: Value::Threshold(Threshold::new(Comparator::LessThan, Ratio::literal(3, 10))), citations: &[cite(&I12, 7, 1, 0)], grade: Grade::Excerpt },
                        Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold(Threshold::new(Comparator::LessThan, Ratio::literal(3, 10))), citations: &[cite(&I10, 65, 1, 0)], grade: Grade::Full },
                        Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold(Threshold::new(Comparator::LessThan, Ratio::literal(3, 10))), citations: &[cite(&I11, 65, 1, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2011, 4, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2010, 12, 23), zh: "2011年修订文本未见", en: "the text of the 2011 revision was not seen" },
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: &[
                        Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold(Threshold::new(Comparator::LessThan, Ratio::literal(3, 10))), citations: &[cite(&I13, 83, 1, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: "2020年文本未见", en: "the text of 2020 was not seen" },
                    ],
                },
            ],
        },
        Parameter {
            id: "fund.trigger.level",
            zh: "比较余额的层次",
            en: "level at which the balance is compared",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Word("unit"), citations: &[cite(&I7, 17, 1, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2010, 12, 23)), value: Value::Word("zone"), citations: &[cite(&I12, 7, 1, 0)], grade: Grade::Excerpt },
                        Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Word("unit"), citations: &[cite(&I10, 65, 0, 0)], grade: Grade::Full },
                        Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Word("unit"), citations: &[cite(&I11, 65, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2011, 4, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2010, 12, 23), zh: "2011年修订文本未见", en: "the text of the 2011 revision was not seen" },
                    ],
                },
            ],
        },
        Parameter {
            id: "owner.area.source",
            zh: "计算专有部分面积所依据的记载",
            en: "record that an exclusive area is taken from",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: believed(2007, 10, 1), to: on(2020, 12, 31), known_from: Date::literal(2009, 10, 1), end_known_from: Some(Date::literal(2021, 1, 1)), value: Value::Words(&["register", "survey", "contract"]), citations: &[cite(&I5, 8, 0, 0), cite(&I5, 19, 2, 0)], grade: Grade::Secondary },
                        Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2021, 1, 1), end_known_from: None, value: Value::Words(&["register", "survey", "contract"]), citations: &[cite(&I6, 8, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "owner.head",
            zh: "业主人数的计算",
            en: "what counts as one owner",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: believed(2007, 10, 1), to: on(2020, 12, 31), known_from: Date::literal(2009, 10, 1), end_known_from: Some(Date::literal(2021, 1, 1)), value: Value::Norm, citations: &[cite(&I5, 9, 0, 0), cite(&I5, 19, 2, 0)], grade: Grade::Secondary },
                        Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2021, 1, 1), end_known_from: None, value: Value::Norm, citations: &[cite(&I6, 9, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "owner.parking",
            zh: "车位、车库是否计入",
            en: "whether parking spaces count",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: believed(2007, 10, 1), to: on(2020, 12, 31), known_from: Date::literal(2009, 10, 1), end_known_from: Some(Date::literal(2021, 1, 1)), value: Value::Word("always"), citations: &[cite(&I5, 2, 1, 0), cite(&I5, 19, 2, 0)], grade: Grade::Secondary },
                        Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2021, 1, 1), end_known_from: None, value: Value::Word("always"), citations: &[cite(&I6, 2, 1, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: &[
                        Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Word("never"), citations: &[cite(&I17, 18, 1, 2)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.first-meeting.area-per-vote",
            zh: "首次业主大会会议非住宅每满多少面积计一票",
            en: "full area of non-dwellings that gives one vote at a first meeting",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: on(2007, 9, 30), known_from: Date::literal(2004, 8, 19), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Area(Area::from_m2(100)), citations: &[cite(&I9, 9, 0, 0)], grade: Grade::Excerpt },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.first-meeting.cap",
            zh: "首次业主大会会议单个业主投票权的上限",
            en: "cap on a single owner's votes at a first meeting",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: on(2007, 9, 30), known_from: Date::literal(2004, 8, 19), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Threshold(Threshold::new(Comparator::AtMost, Ratio::literal(3, 10))), citations: &[cite(&I9, 9, 0, 0), cite(&I12, 3, 1, 0)], grade: Grade::Excerpt },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.first-meeting.dwelling",
            zh: "首次业主大会会议每套住宅的票数",
            en: "votes of a dwelling at a first meeting",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: on(2007, 9, 30), known_from: Date::literal(2004, 8, 19), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Count(1), citations: &[cite(&I9, 9, 0, 0)], grade: Grade::Excerpt },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.first-meeting.no-vote",
            zh: "首次业主大会会议不计投票权的物业",
            en: "property that carries no vote at a first meeting",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: on(2007, 9, 30), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Words(&["parking", "common"]), citations: &[cite(&I12, 3, 2, 0)], grade: Grade::Excerpt },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.first-meeting.pooling",
            zh: "可与其他业主合并计票的非住宅面积",
            en: "area below which a title may be pooled with other owners' at a first meeting",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: on(2007, 9, 30), known_from: Date::literal(2004, 8, 19), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::AreaLimit(AreaLimit { comparator: Comparator::LessThan, area: Area::from_m2(100) }), citations: &[cite(&I9, 9, 0, 0)], grade: Grade::Excerpt },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.majority.ordinary",
            zh: "一般事项的同意",
            en: "majority for an ordinary matter",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2003, 9, 1), to: on(2007, 9, 30), known_from: Date::literal(2003, 6, 8), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)), of: MajorityBase::Participants }), citations: &[cite(&I2, 12, 0, 0)], grade: Grade::Excerpt },
                        Version { from: on(2007, 10, 1), to: believed(2018, 3, 18), known_from: Date::literal(2007, 8, 26), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All }), citations: &[cite(&I1, 76, 2, 0), cite(&I3, 12, 0, 0)], grade: Grade::Excerpt },
                        Version { from: on(2018, 3, 19), to: on(2020, 12, 31), known_from: Date::literal(2018, 3, 19), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All }), citations: &[cite(&I1, 76, 2, 0), cite(&I4, 12, 3, 0)], grade: Grade::Excerpt },
                        Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Majority(Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::Participants }), citations: &[cite(&I0, 278, 2, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All }), citations: &[cite(&I4, 12, 3, 0), cite(&I10, 18, 2, 0)], grade: Grade::Full },
                        Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Majority(Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::Participants }), citations: &[cite(&I0, 278, 2, 0), cite(&I11, 18, 2, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.majority.special",
            zh: "特别事项的同意",
            en: "majority for a special matter",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2003, 9, 1), to: on(2007, 9, 30), known_from: Date::literal(2003, 6, 8), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All }), citations: &[cite(&I2, 12, 0, 0)], grade: Grade::Excerpt },
                        Version { from: on(2007, 10, 1), to: believed(2018, 3, 18), known_from: Date::literal(2007, 8, 26), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All }), citations: &[cite(&I1, 76, 2, 0), cite(&I3, 12, 0, 0)], grade: Grade::Excerpt },
                        Version { from: on(2018, 3, 19), to: on(2020, 12, 31), known_from: Date::literal(2018, 3, 19), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All }), citations: &[cite(&I1, 76, 2, 0), cite(&I4, 12, 3, 0)], grade: Grade::Excerpt },
                        Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 4)), of: MajorityBase::Participants }), citations: &[cite(&I0, 278, 2, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All }), citations: &[cite(&I4, 12, 3, 0), cite(&I10, 18, 2, 0)], grade: Grade::Full },
                        Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 4)), of: MajorityBase::Participants }), citations: &[cite(&I0, 278, 2, 0), cite(&I11, 18, 2, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.majority.use-fund",
            zh: "使用专项维修资金的同意（办法自身的规定）",
            en: "majority for using the fund, by the fund measures themselves",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All }), citations: &[cite(&I7, 22, 1, 2)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.measure",
            zh: "表决的计量",
            en: "what votes are measured in",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2003, 9, 1), to: on(2007, 9, 30), known_from: Date::literal(2003, 6, 8), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Word("votes"), citations: &[cite(&I2, 12, 0, 0)], grade: Grade::Excerpt },
                        Version { from: on(2007, 10, 1), to: believed(2018, 3, 18), known_from: Date::literal(2007, 8, 26), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Word("area-and-heads"), citations: &[cite(&I1, 76, 2, 0), cite(&I3, 12, 0, 0)], grade: Grade::Excerpt },
                        Version { from: on(2018, 3, 19), to: on(2020, 12, 31), known_from: Date::literal(2018, 3, 19), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Word("area-and-heads"), citations: &[cite(&I1, 76, 2, 0), cite(&I4, 12, 3, 0)], grade: Grade::Excerpt },
                        Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Word("area-and-heads"), citations: &[cite(&I0, 278, 2, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.special-matters",
            zh: "特别事项的范围",
            en: "matters that need the special majority",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2003, 9, 1), to: on(2007, 9, 30), known_from: Date::literal(2003, 6, 8), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Words(&["rules-of-procedure", "covenant", "appoint-manager", "use-fund", "raise-fund"]), citations: &[cite(&I2, 12, 0, 0)], grade: Grade::Excerpt },
                        Version { from: on(2007, 10, 1), to: believed(2018, 3, 18), known_from: Date::literal(2007, 8, 26), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Words(&["use-fund", "raise-fund", "rebuild"]), citations: &[cite(&I1, 76, 2, 0), cite(&I3, 12, 0, 0)], grade: Grade::Excerpt },
                        Version { from: on(2018, 3, 19), to: on(2020, 12, 31), known_from: Date::literal(2018, 3, 19), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Words(&["use-fund", "raise-fund", "rebuild"]), citations: &[cite(&I1, 76, 2, 0), cite(&I4, 12, 3, 0)], grade: Grade::Excerpt },
                        Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Words(&["raise-fund", "rebuild", "convert-common-parts"]), citations: &[cite(&I0, 278, 2, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words(&["use-fund", "raise-fund", "rebuild"]), citations: &[cite(&I4, 12, 3, 0), cite(&I10, 18, 2, 0)], grade: Grade::Full },
                        Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words(&["raise-fund", "rebuild", "convert-common-parts"]), citations: &[cite(&I0, 278, 2, 0), cite(&I11, 18, 2, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "vote.turnout",
            zh: "参与表决",
            en: "turnout",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: &[
                        Version { from: on(2003, 9, 1), to: on(2007, 9, 30), known_from: Date::literal(2003, 6, 8), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)), of: MajorityBase::All }), citations: &[cite(&I2, 12, 0, 0)], grade: Grade::Excerpt },
                        Version { from: on(2007, 10, 1), to: believed(2018, 3, 18), known_from: Date::literal(2007, 8, 26), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All }), citations: &[cite(&I3, 12, 0, 0)], grade: Grade::Excerpt },
                        Version { from: on(2018, 3, 19), to: on(2020, 12, 31), known_from: Date::literal(2018, 3, 19), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All }), citations: &[cite(&I4, 12, 1, 0)], grade: Grade::Full },
                        Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All }), citations: &[cite(&I0, 278, 2, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Majority(Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All }), citations: &[cite(&I4, 12, 1, 0), cite(&I10, 18, 1, 0)], grade: Grade::Full },
                        Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Majority(Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All }), citations: &[cite(&I0, 278, 2, 0), cite(&I11, 18, 1, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
            ],
        },
        Parameter {
            id: "zone.premises",
            zh: "物业管理用房的配置",
            en: "management premises to be provided",
            lines: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: &[
                        Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2010, 12, 23)), value: Value::Quota(Quota { parts: &[QuotaPart { part: Part::Company, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(2, 1000) }, quality: &[Quality::AboveGround, Quality::SelfContained, Quality::Water, Quality::Electricity] }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(30), rate: Ratio::literal(0, 1) }, quality: &[Quality::AboveGround, Quality::SelfContained, Quality::Water, Quality::Electricity] }], temporary: Temporary::OnFirstPhase }), citations: &[cite(&I12, 5, 0, 0)], grade: Grade::Scheme },
                        Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Quota(Quota { parts: &[QuotaPart { part: Part::Company, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(2, 1000) }, quality: &[Quality::AboveGround, Quality::SelfContained] }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(30), rate: Ratio::literal(0, 1) }, quality: &[Quality::AboveGround, Quality::SelfContained] }], temporary: Temporary::None }), citations: &[cite(&I10, 42, 1, 0)], grade: Grade::Full },
                        Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Quota(Quota { parts: &[QuotaPart { part: Part::Company, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(2, 1000) }, quality: &[Quality::AboveGround, Quality::SelfContained] }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(30), rate: Ratio::literal(0, 1) }, quality: &[Quality::AboveGround, Quality::SelfContained] }], temporary: Temporary::None }), citations: &[cite(&I11, 42, 1, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2011, 4, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2010, 12, 23), zh: "2011年修订文本未见", en: "the text of the 2011 revision was not seen" },
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: &[
                        Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Quota(Quota { parts: &[QuotaPart { part: Part::All, zones: None, base: Base::Total, formula: Formula::Brackets { floor: Area::from_m2(80), brackets: &[Bracket { above: Area::from_m2(20_000), rate: Ratio::literal(4, 1000) }, Bracket { above: Area::from_m2(200_000), rate: Ratio::literal(3, 1000) }, Bracket { above: Area::from_m2(300_000), rate: Ratio::literal(2, 1000) }] }, quality: &[Quality::Water, Quality::Electricity] }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(20), rate: Ratio::literal(0, 1) }, quality: &[Quality::Water, Quality::Electricity] }], temporary: Temporary::None }), citations: &[cite(&I14, 11, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: &[
                        Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Quota(Quota { parts: &[QuotaPart { part: Part::All, zones: Some(ZoneUse::WithDwellings), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(7, 1000) }, quality: &[] }, QuotaPart { part: Part::All, zones: Some(ZoneUse::NonDwelling), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(3, 1000) }, quality: &[] }], temporary: Temporary::None }), citations: &[cite(&I15, 26, 1, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: &[
                        Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Quota(Quota { parts: &[QuotaPart { part: Part::Office, zones: None, base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(3, 1000) }, quality: &[Quality::SelfContained, Quality::Water, Quality::Electricity] }, QuotaPart { part: Part::Business, zones: Some(ZoneUse::WithDwellings), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(4, 1000) }, quality: &[Quality::SelfContained] }], temporary: Temporary::None }), citations: &[cite(&I16, 44, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: "该市此前的规定未见", en: "the city's earlier rule was not seen" },
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: &[
                        Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Quota(Quota { parts: &[QuotaPart { part: Part::Office, zones: None, base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(3, 1000) }, quality: &[] }, QuotaPart { part: Part::Business, zones: None, base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(4, 1000) }, quality: &[] }, QuotaPart { part: Part::Committee, zones: None, base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(20), rate: Ratio::literal(0, 1) }, quality: &[] }], temporary: Temporary::None }), citations: &[cite(&I17, 11, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                        Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: "该市此前的规定未见", en: "the city's earlier rule was not seen" },
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: &[
                        Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Quota(Quota { parts: &[QuotaPart { part: Part::All, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(3, 1000) }, quality: &[Quality::Water, Quality::Electricity] }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(20), rate: Ratio::literal(0, 1) }, quality: &[Quality::Water, Quality::Electricity] }], temporary: Temporary::None }), citations: &[cite(&I18, 12, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: &[
                        Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Quota(Quota { parts: &[QuotaPart { part: Part::All, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(5, 1000) }, quality: &[Quality::Water, Quality::Electricity] }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(20), rate: Ratio::literal(0, 1) }, quality: &[Quality::Water, Quality::Electricity] }], temporary: Temporary::None }), citations: &[cite(&I19, 15, 0, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: &[
                        Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Quota(Quota { parts: &[QuotaPart { part: Part::All, zones: Some(ZoneUse::WithDwellings), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(7, 1000) }, quality: &[Quality::Water, Quality::Electricity] }, QuotaPart { part: Part::All, zones: Some(ZoneUse::NonDwelling), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(3, 1000) }, quality: &[Quality::Water, Quality::Electricity] }, QuotaPart { part: Part::Office, zones: Some(ZoneUse::WithDwellings), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(50), rate: Ratio::literal(3, 1000) }, quality: &[Quality::Water, Quality::Electricity] }, QuotaPart { part: Part::Business, zones: Some(ZoneUse::WithDwellings), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(4, 1000) }, quality: &[Quality::Water, Quality::Electricity] }], temporary: Temporary::None }), citations: &[cite(&I20, 28, 1, 0)], grade: Grade::Full },
                    ],
                    gaps: &[
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: &[
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2022, 3, 1), to: Date::literal(9999, 12, 31), known_from: Date::literal(2022, 3, 1), zh: "该市自有规定尚未收入", en: "the city's own rule is not in the tables yet" },
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: &[
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2021, 12, 1), to: Date::literal(9999, 12, 31), known_from: Date::literal(2021, 12, 1), zh: "该市自有规定尚未收入", en: "the city's own rule is not in the tables yet" },
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: &[
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2019, 9, 1), to: Date::literal(9999, 12, 31), known_from: Date::literal(2019, 9, 1), zh: "该市自有规定尚未收入", en: "the city's own rule is not in the tables yet" },
                    ],
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: &[
                    ],
                    gaps: &[
                        Gap { from: Date::literal(2021, 5, 1), to: Date::literal(9999, 12, 31), known_from: Date::literal(2021, 5, 1), zh: "该市自有规定尚未收入", en: "the city's own rule is not in the tables yet" },
                    ],
                },
            ],
        },
    ],
    overrides: &[
        Overrides { parameter: "vote.majority.use-fund", jurisdiction: Jurisdiction::literal(100_000), from: Date::literal(2021, 1, 1), known_from: Date::literal(2020, 5, 28), by: &[cite(&I0, 278, 2, 0)], zh: "民法典为后法、上位法，使用维修资金自此为一般事项", en: "the Civil Code is the later and higher rule; using the fund is an ordinary matter from then on" },
    ],
};
