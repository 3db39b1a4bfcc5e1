// Generated from the TOML files in `tables/`; `UPDATE_EXPECT=1 cargo test --all-features law` writes it
// anew. Do not edit.

use super::*;
use crate::quantity::*;

const OPEN: Bound = Bound { date: None, believed: false };

const fn on(year: i16, month: i8, day: i8) -> Bound {
    Bound { date: Some(Date::literal(year, month, day)), believed: false }
}

const fn believed(year: i16, month: i8, day: i8) -> Bound {
    Bound { date: Some(Date::literal(year, month, day)), believed: true }
}

const fn cite(instrument: &'static Instrument, article: u16, paragraph: u8, item: u8) -> Citation {
    Citation { instrument: Shared::Static(instrument), article, paragraph, item }
}

static I0: Instrument = Instrument {
    id: Shared::Static("民法典"),
    zh: Shared::Static("民法典"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Civil Code"),
    en_edition: Shared::Static(""),
    rank: Rank::Law,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2020, 5, 28)),
    from: on(2021, 1, 1),
    to: OPEN,
};

static I1: Instrument = Instrument {
    id: Shared::Static("物权法"),
    zh: Shared::Static("物权法"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Property Law"),
    en_edition: Shared::Static(""),
    rank: Rank::Law,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: None,
    from: on(2007, 10, 1),
    to: on(2020, 12, 31),
};

static I2: Instrument = Instrument {
    id: Shared::Static("物业管理条例(2003)"),
    zh: Shared::Static("物业管理条例"),
    zh_edition: Shared::Static("2003年"),
    en: Shared::Static("Property Management Regulations"),
    en_edition: Shared::Static("2003"),
    rank: Rank::Regulation,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2003, 6, 8)),
    from: on(2003, 9, 1),
    to: on(2007, 9, 30),
};

static I3: Instrument = Instrument {
    id: Shared::Static("物业管理条例(2007)"),
    zh: Shared::Static("物业管理条例"),
    zh_edition: Shared::Static("2007年修订"),
    en: Shared::Static("Property Management Regulations"),
    en_edition: Shared::Static("2007 revision"),
    rank: Rank::Regulation,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2007, 8, 26)),
    from: on(2007, 10, 1),
    to: believed(2018, 3, 18),
};

static I4: Instrument = Instrument {
    id: Shared::Static("物业管理条例(2018)"),
    zh: Shared::Static("物业管理条例"),
    zh_edition: Shared::Static("2018年修订"),
    en: Shared::Static("Property Management Regulations"),
    en_edition: Shared::Static("2018 revision"),
    rank: Rank::Regulation,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2018, 3, 19)),
    from: on(2018, 3, 19),
    to: OPEN,
};

static I5: Instrument = Instrument {
    id: Shared::Static("区分所有权解释(2009)"),
    zh: Shared::Static("最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释"),
    zh_edition: Shared::Static("2009年"),
    en: Shared::Static("Supreme People's Court Interpretation on Condominium Ownership"),
    en_edition: Shared::Static("2009"),
    rank: Rank::Interpretation,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: None,
    from: believed(2007, 10, 1),
    to: on(2020, 12, 31),
};

static I6: Instrument = Instrument {
    id: Shared::Static("区分所有权解释(2020)"),
    zh: Shared::Static("最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释"),
    zh_edition: Shared::Static("2020年修正"),
    en: Shared::Static("Supreme People's Court Interpretation on Condominium Ownership"),
    en_edition: Shared::Static("2020 amendment"),
    rank: Rank::Interpretation,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: None,
    from: on(2021, 1, 1),
    to: OPEN,
};

static I7: Instrument = Instrument {
    id: Shared::Static("住宅专项维修资金管理办法"),
    zh: Shared::Static("住宅专项维修资金管理办法"),
    zh_edition: Shared::Static("建设部、财政部令第165号"),
    en: Shared::Static("Measures for the Special Maintenance Fund of Residential Buildings"),
    en_edition: Shared::Static("Order 165"),
    rank: Rank::DepartmentRule,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2007, 12, 4)),
    from: on(2008, 2, 1),
    to: OPEN,
};

static I8: Instrument = Instrument {
    id: Shared::Static("住宅共用部位共用设施设备维修基金管理办法"),
    zh: Shared::Static("住宅共用部位共用设施设备维修基金管理办法"),
    zh_edition: Shared::Static("建住房〔1998〕213号"),
    en: Shared::Static("Measures for the Maintenance Fund of Common Parts of Residential Buildings"),
    en_edition: Shared::Static("1998 No. 213"),
    rank: Rank::DepartmentRule,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: Some(Date::literal(1998, 12, 16)),
    from: on(1999, 1, 1),
    to: on(2008, 1, 31),
};

static I9: Instrument = Instrument {
    id: Shared::Static("上海市商品住宅维修基金管理办法"),
    zh: Shared::Static("上海市商品住宅维修基金管理办法"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Shanghai Measures for the Maintenance Fund of Commodity Dwellings"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalNormative,
    jurisdiction: Jurisdiction::literal(310_000),
    division: Division::Article,
    promulgated: None,
    from: believed(2001, 1, 1),
    to: believed(2008, 1, 31),
};

static I10: Instrument = Instrument {
    id: Shared::Static("物业服务收费管理办法"),
    zh: Shared::Static("物业服务收费管理办法"),
    zh_edition: Shared::Static("发改价格〔2003〕1864号"),
    en: Shared::Static("Measures for Property Service Charges"),
    en_edition: Shared::Static("2003 No. 1864"),
    rank: Rank::DepartmentRule,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: None,
    from: on(2004, 1, 1),
    to: OPEN,
};

static I11: Instrument = Instrument {
    id: Shared::Static("上海市住宅物业管理规定(2004)"),
    zh: Shared::Static("上海市住宅物业管理规定"),
    zh_edition: Shared::Static("2004年"),
    en: Shared::Static("Shanghai Residential Property Management Provisions"),
    en_edition: Shared::Static("2004"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(310_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2004, 8, 19)),
    from: on(2004, 11, 1),
    to: on(2011, 3, 31),
};

static I12: Instrument = Instrument {
    id: Shared::Static("上海市住宅物业管理规定(2018)"),
    zh: Shared::Static("上海市住宅物业管理规定"),
    zh_edition: Shared::Static("2018年修正"),
    en: Shared::Static("Shanghai Residential Property Management Provisions"),
    en_edition: Shared::Static("2018 amendment"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(310_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2018, 11, 22)),
    from: believed(2019, 3, 1),
    to: believed(2020, 12, 31),
};

static I13: Instrument = Instrument {
    id: Shared::Static("上海市住宅物业管理规定(2020)"),
    zh: Shared::Static("上海市住宅物业管理规定"),
    zh_edition: Shared::Static("2020年修正"),
    en: Shared::Static("Shanghai Residential Property Management Provisions"),
    en_edition: Shared::Static("2020 amendment"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(310_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2020, 12, 30)),
    from: believed(2021, 1, 1),
    to: OPEN,
};

static I14: Instrument = Instrument {
    id: Shared::Static("沪府发〔2004〕38号"),
    zh: Shared::Static("关于实施〈上海市住宅物业管理规定〉的若干意见"),
    zh_edition: Shared::Static("沪府发〔2004〕38号"),
    en: Shared::Static("Opinions on Implementing the Shanghai Provisions"),
    en_edition: Shared::Static("Hu Fu Fa 2004 No. 38"),
    rank: Rank::LocalNormative,
    jurisdiction: Jurisdiction::literal(310_000),
    division: Division::Heading,
    promulgated: None,
    from: on(2004, 11, 1),
    to: believed(2011, 3, 31),
};

static I15: Instrument = Instrument {
    id: Shared::Static("北京市物业管理条例(2024)"),
    zh: Shared::Static("北京市物业管理条例"),
    zh_edition: Shared::Static("2024年修正"),
    en: Shared::Static("Beijing Property Management Regulations"),
    en_edition: Shared::Static("2024 amendment"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(110_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2024, 3, 29)),
    from: believed(2024, 3, 29),
    to: OPEN,
};

static I16: Instrument = Instrument {
    id: Shared::Static("河南省物业管理条例(2018)"),
    zh: Shared::Static("河南省物业管理条例"),
    zh_edition: Shared::Static("2017年修订"),
    en: Shared::Static("Henan Property Management Regulations"),
    en_edition: Shared::Static("2017 revision"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(410_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2017, 9, 29)),
    from: on(2018, 1, 1),
    to: OPEN,
};

static I17: Instrument = Instrument {
    id: Shared::Static("浙江省物业管理条例(2009)"),
    zh: Shared::Static("浙江省物业管理条例"),
    zh_edition: Shared::Static("2009年修正"),
    en: Shared::Static("Zhejiang Property Management Regulations"),
    en_edition: Shared::Static("2009 amendment"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2009, 11, 27)),
    from: believed(2009, 11, 27),
    to: Bound { date: None, believed: true },
};

static I18: Instrument = Instrument {
    id: Shared::Static("杭州市物业管理条例(2022)"),
    zh: Shared::Static("杭州市物业管理条例"),
    zh_edition: Shared::Static("2021年修订"),
    en: Shared::Static("Hangzhou Property Management Regulations"),
    en_edition: Shared::Static("2021 revision"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_100),
    division: Division::Article,
    promulgated: Some(Date::literal(2021, 8, 9)),
    from: on(2022, 3, 1),
    to: OPEN,
};

static I19: Instrument = Instrument {
    id: Shared::Static("宁波市住宅小区物业管理条例(2022)"),
    zh: Shared::Static("宁波市住宅小区物业管理条例"),
    zh_edition: Shared::Static("2021年修订"),
    en: Shared::Static("Ningbo Residential Estate Property Management Regulations"),
    en_edition: Shared::Static("2021 revision"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_200),
    division: Division::Article,
    promulgated: Some(Date::literal(2021, 10, 15)),
    from: on(2022, 4, 1),
    to: OPEN,
};

static I20: Instrument = Instrument {
    id: Shared::Static("山东省物业管理条例(2021)"),
    zh: Shared::Static("山东省物业管理条例"),
    zh_edition: Shared::Static("2021年修正"),
    en: Shared::Static("Shandong Property Management Regulations"),
    en_edition: Shared::Static("2021 amendment"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(370_000),
    division: Division::Article,
    promulgated: Some(Date::literal(2021, 12, 3)),
    from: believed(2021, 12, 3),
    to: OPEN,
};

static I21: Instrument = Instrument {
    id: Shared::Static("青岛市物业管理条例(2021)"),
    zh: Shared::Static("青岛市物业管理条例"),
    zh_edition: Shared::Static("2020年修订"),
    en: Shared::Static("Qingdao Property Management Regulations"),
    en_edition: Shared::Static("2020 revision"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(370_200),
    division: Division::Article,
    promulgated: Some(Date::literal(2021, 1, 28)),
    from: on(2021, 5, 1),
    to: OPEN,
};

static I22: Instrument = Instrument {
    id: Shared::Static("绍兴市物业管理条例(2021)"),
    zh: Shared::Static("绍兴市物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Shaoxing Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_600),
    division: Division::Article,
    promulgated: Some(Date::literal(2020, 12, 4)),
    from: on(2021, 1, 1),
    to: OPEN,
};

static I23: Instrument = Instrument {
    id: Shared::Static("业主大会和业主委员会指导规则"),
    zh: Shared::Static("业主大会和业主委员会指导规则"),
    zh_edition: Shared::Static("建房〔2009〕274号"),
    en: Shared::Static("Guiding Rules for Owners' Assemblies and Committees"),
    en_edition: Shared::Static("2009 No. 274"),
    rank: Rank::DepartmentRule,
    jurisdiction: Jurisdiction::literal(100_000),
    division: Division::Article,
    promulgated: None,
    from: believed(2010, 1, 1),
    to: OPEN,
};

static I24: Instrument = Instrument {
    id: Shared::Static("北京市物业管理委员会组建办法"),
    zh: Shared::Static("北京市物业管理委员会组建办法"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Beijing Measures for Forming Property Management Committees"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalNormative,
    jurisdiction: Jurisdiction::literal(110_000),
    division: Division::Article,
    promulgated: None,
    from: on(2021, 3, 31),
    to: OPEN,
};

static I25: Instrument = Instrument {
    id: Shared::Static("台州市物业管理条例(2021)"),
    zh: Shared::Static("台州市物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Taizhou Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(331_000),
    division: Division::Article,
    promulgated: None,
    from: on(2021, 5, 1),
    to: OPEN,
};

static I26: Instrument = Instrument {
    id: Shared::Static("温州市物业管理条例(2017)"),
    zh: Shared::Static("温州市物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Wenzhou Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_300),
    division: Division::Article,
    promulgated: None,
    from: on(2017, 5, 1),
    to: OPEN,
};

static I27: Instrument = Instrument {
    id: Shared::Static("湖州市物业管理条例(2021)"),
    zh: Shared::Static("湖州市物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Huzhou Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_500),
    division: Division::Article,
    promulgated: None,
    from: on(2021, 5, 1),
    to: OPEN,
};

static I28: Instrument = Instrument {
    id: Shared::Static("丽水市物业管理条例(2019)"),
    zh: Shared::Static("丽水市物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Lishui Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(331_100),
    division: Division::Article,
    promulgated: None,
    from: on(2019, 7, 1),
    to: OPEN,
};

static I29: Instrument = Instrument {
    id: Shared::Static("舟山市物业管理条例(2019)"),
    zh: Shared::Static("舟山市物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Zhoushan Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_900),
    division: Division::Article,
    promulgated: None,
    from: on(2019, 9, 1),
    to: OPEN,
};

static I30: Instrument = Instrument {
    id: Shared::Static("嘉兴市住宅物业管理条例(2022)"),
    zh: Shared::Static("嘉兴市住宅物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Jiaxing Residential Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(330_400),
    division: Division::Article,
    promulgated: None,
    from: on(2022, 3, 1),
    to: OPEN,
};

static I31: Instrument = Instrument {
    id: Shared::Static("聊城市物业管理条例(2021)"),
    zh: Shared::Static("聊城市物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Liaocheng Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(371_500),
    division: Division::Article,
    promulgated: None,
    from: on(2021, 3, 1),
    to: OPEN,
};

static I32: Instrument = Instrument {
    id: Shared::Static("菏泽市物业管理条例(2022)"),
    zh: Shared::Static("菏泽市物业管理条例"),
    zh_edition: Shared::Static("2022年修正"),
    en: Shared::Static("Heze Property Management Regulations"),
    en_edition: Shared::Static("2022 amendment"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(371_700),
    division: Division::Article,
    promulgated: None,
    from: believed(2022, 1, 21),
    to: OPEN,
};

static I33: Instrument = Instrument {
    id: Shared::Static("淄博市物业管理条例(2021)"),
    zh: Shared::Static("淄博市物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Zibo Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(370_300),
    division: Division::Article,
    promulgated: None,
    from: on(2021, 12, 1),
    to: OPEN,
};

static I34: Instrument = Instrument {
    id: Shared::Static("滨州市住宅物业管理条例(2019)"),
    zh: Shared::Static("滨州市住宅物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Binzhou Residential Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(371_600),
    division: Division::Article,
    promulgated: None,
    from: on(2019, 10, 1),
    to: OPEN,
};

static I35: Instrument = Instrument {
    id: Shared::Static("潍坊市物业管理条例(2022)"),
    zh: Shared::Static("潍坊市物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Weifang Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(370_700),
    division: Division::Article,
    promulgated: None,
    from: on(2022, 3, 1),
    to: OPEN,
};

static I36: Instrument = Instrument {
    id: Shared::Static("日照市物业管理条例(2018)"),
    zh: Shared::Static("日照市物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Rizhao Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(371_100),
    division: Division::Article,
    promulgated: None,
    from: on(2018, 1, 1),
    to: OPEN,
};

static I37: Instrument = Instrument {
    id: Shared::Static("清远市住宅小区物业管理条例(2023)"),
    zh: Shared::Static("清远市住宅小区物业管理条例"),
    zh_edition: Shared::Static(""),
    en: Shared::Static("Qingyuan Residential Estate Property Management Regulations"),
    en_edition: Shared::Static(""),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(441_800),
    division: Division::Article,
    promulgated: None,
    from: on(2023, 2, 1),
    to: OPEN,
};

static I38: Instrument = Instrument {
    id: Shared::Static("郑州市物业管理条例(2021)"),
    zh: Shared::Static("郑州市物业管理条例"),
    zh_edition: Shared::Static("2021年"),
    en: Shared::Static("Zhengzhou Property Management Regulations"),
    en_edition: Shared::Static("2021"),
    rank: Rank::LocalRegulation,
    jurisdiction: Jurisdiction::literal(410_100),
    division: Division::Article,
    promulgated: None,
    from: on(2021, 10, 1),
    to: OPEN,
};

pub(super) static BUILT_IN: Law = Law {
    digest: Shared::Static("a39ee357b7045e33f73caa48395055d401506944d2727e6e234028b13b4897a8"),
    instruments: Shared::Static { 0: &[Shared::Static { 0: &I0 }, Shared::Static { 0: &I1 }, Shared::Static { 0: &I2 }, Shared::Static { 0: &I3 }, Shared::Static { 0: &I4 }, Shared::Static { 0: &I5 }, Shared::Static { 0: &I6 }, Shared::Static { 0: &I7 }, Shared::Static { 0: &I8 }, Shared::Static { 0: &I9 }, Shared::Static { 0: &I10 }, Shared::Static { 0: &I11 }, Shared::Static { 0: &I12 }, Shared::Static { 0: &I13 }, Shared::Static { 0: &I14 }, Shared::Static { 0: &I15 }, Shared::Static { 0: &I16 }, Shared::Static { 0: &I17 }, Shared::Static { 0: &I18 }, Shared::Static { 0: &I19 }, Shared::Static { 0: &I20 }, Shared::Static { 0: &I21 }, Shared::Static { 0: &I22 }, Shared::Static { 0: &I23 }, Shared::Static { 0: &I24 }, Shared::Static { 0: &I25 }, Shared::Static { 0: &I26 }, Shared::Static { 0: &I27 }, Shared::Static { 0: &I28 }, Shared::Static { 0: &I29 }, Shared::Static { 0: &I30 }, Shared::Static { 0: &I31 }, Shared::Static { 0: &I32 }, Shared::Static { 0: &I33 }, Shared::Static { 0: &I34 }, Shared::Static { 0: &I35 }, Shared::Static { 0: &I36 }, Shared::Static { 0: &I37 }, Shared::Static { 0: &I38 }] },
    parameters: Shared::Static { 0: &[
        Parameter {
            id: Shared::Static("assembly.chair"),
            zh: Shared::Static("主任不召集业主委员会会议的处理"),
            en: Shared::Static("what follows where the chair does not convene the committee"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("chair-fails"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/26/4")] } } }, ProcedureStep { step: Shared::Static("committee-holds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("member-convenes")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/26/4")] } } }, ProcedureStep { step: Shared::Static("ask-for-convenor"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/26/4")] } } }, ProcedureStep { step: Shared::Static("name-convenor"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-for-convenor")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/26/4")] } } }, ProcedureStep { step: Shared::Static("member-convenes"), by: Words { 0: Shared::Static { 0: &[Shared::Static("named-member")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("name-convenor")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/26/4")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I12, 26, 4, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("chair-fails"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/26/4")] } } }, ProcedureStep { step: Shared::Static("committee-holds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("member-convenes")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/26/4")] } } }, ProcedureStep { step: Shared::Static("ask-for-convenor"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/26/4")] } } }, ProcedureStep { step: Shared::Static("name-convenor"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-for-convenor")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/26/4")] } } }, ProcedureStep { step: Shared::Static("member-convenes"), by: Words { 0: Shared::Static { 0: &[Shared::Static("named-member")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("name-convenor")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/26/4")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I13, 26, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("chair-fails"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/45/5")] } } }, ProcedureStep { step: Shared::Static("ask-for-committee-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("other-members"), Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/45/5")] } } }, ProcedureStep { step: Shared::Static("order-committee-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee"), Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-for-committee-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/45/5")] } } }, ProcedureStep { step: Shared::Static("committee-holds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("convene-in-stead")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-committee-meeting") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/45/5")] } } }, ProcedureStep { step: Shared::Static("convene-in-stead"), by: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee"), Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-committee-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-committee-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/45/5")] } } }, ProcedureStep { step: Shared::Static("choose-chair"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("convene-in-stead")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/45/5")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I15, 45, 5, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("chair-fails"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/37/4")] } } }, ProcedureStep { step: Shared::Static("ask-for-committee-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("other-members"), Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/37/4")] } } }, ProcedureStep { step: Shared::Static("order-committee-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee"), Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-for-committee-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/37/4")] } } }, ProcedureStep { step: Shared::Static("committee-holds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("convene-in-stead")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-committee-meeting") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/37/4")] } } }, ProcedureStep { step: Shared::Static("convene-in-stead"), by: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee"), Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-committee-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-committee-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/37/4")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I35, 37, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("chair-fails"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/19/2")] } } }, ProcedureStep { step: Shared::Static("committee-holds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("member-convenes")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/19/2")] } } }, ProcedureStep { step: Shared::Static("name-convenor"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/19/2")] } } }, ProcedureStep { step: Shared::Static("member-convenes"), by: Words { 0: Shared::Static { 0: &[Shared::Static("named-member")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("name-convenor")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/19/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I28, 19, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("chair-fails"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/21/3")] } } }, ProcedureStep { step: Shared::Static("committee-holds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("member-convenes")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/21/3")] } } }, ProcedureStep { step: Shared::Static("name-convenor"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("chair-fails")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/21/3")] } } }, ProcedureStep { step: Shared::Static("member-convenes"), by: Words { 0: Shared::Static { 0: &[Shared::Static("named-member")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("name-convenor")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/21/3")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I22, 21, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.challenge"),
            zh: Shared::Static("请求撤销决定的期间"),
            en: Shared::Static("time within which an owner may ask a court to annul a decision"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Span { 0: Span::new(1, SpanUnit::Years) }, citations: Shared::Static { 0: &[cite(&I6, 12, 0, 0), cite(&I0, 280, 2, 0), cite(&I0, 199, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 10, 1), to: Date::literal(2020, 12, 31), known_from: Date::literal(2007, 10, 1), zh: Shared::Static("2009年司法解释的该条未见"), en: Shared::Static("this article of the interpretation of 2009 was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.challenge.grounds"),
            zh: Shared::Static("请求撤销决定的事由"),
            en: Shared::Static("grounds on which an owner may ask a court to annul a decision"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("rights"), Shared::Static("procedure")] } } }, citations: Shared::Static { 0: &[cite(&I6, 12, 0, 0), cite(&I0, 280, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 10, 1), to: Date::literal(2020, 12, 31), known_from: Date::literal(2007, 10, 1), zh: Shared::Static("2009年司法解释的该条未见"), en: Shared::Static("this article of the interpretation of 2009 was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.charter"),
            zh: Shared::Static("应当修订为议事规则的业主委员会章程"),
            en: Shared::Static("charters of committees that must become rules of procedure: adopted before this day"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2011, 3, 31)), value: Value::Day { 0: Date::literal(2003, 9, 1) }, citations: Shared::Static { 0: &[cite(&I14, 8, 1, 0)] }, grade: Grade::Scheme } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.charter.contracts"),
            zh: Shared::Static("此前订立的物业管理合同继续履行"),
            en: Shared::Static("contracts of that time go on"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2011, 3, 31)), value: Value::Norm, citations: Shared::Static { 0: &[cite(&I14, 8, 1, 0)] }, grade: Grade::Scheme } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.committee.partial"),
            zh: Shared::Static("选出人数不足约定人数时业主委员会仍成立的比例"),
            en: Shared::Static("the share of the agreed number with which a committee that was elected in part still stands"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I18, 27, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.committee.size"),
            zh: Shared::Static("业主委员会的人数"),
            en: Shared::Static("number of members of the owners' committee"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: OPEN, known_from: Date::literal(2010, 1, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I23, 31, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::BodySize { 0: BodySize { least: Some(5), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I12, 20, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I13, 20, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I15, 39, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I20, 30, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(3), most: None, odd: true, by_rules: true, generally: false } }, citations: Shared::Static { 0: &[cite(&I21, 35, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: false, by_rules: true, generally: false } }, citations: Shared::Static { 0: &[cite(&I16, 28, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: false, by_rules: true, generally: false } }, citations: Shared::Static { 0: &[cite(&I17, 19, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(11), odd: true, by_rules: true, generally: false } }, citations: Shared::Static { 0: &[cite(&I18, 27, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: None, odd: true, by_rules: true, generally: false } }, citations: Shared::Static { 0: &[cite(&I19, 29, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I25, 19, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I22, 18, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I27, 16, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(11), odd: true, by_rules: true, generally: false } }, citations: Shared::Static { 0: &[cite(&I28, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I29, 19, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(3), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I31, 22, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(11), odd: true, by_rules: true, generally: true } }, citations: Shared::Static { 0: &[cite(&I32, 10, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I33, 28, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(11), odd: true, by_rules: true, generally: false } }, citations: Shared::Static { 0: &[cite(&I35, 34, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(3), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I36, 39, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: false, by_rules: true, generally: false } }, citations: Shared::Static { 0: &[cite(&I38, 19, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.committee.size.small"),
            zh: Shared::Static("小区较小的，业主委员会可以有的人数"),
            en: Shared::Static("number of members that a committee may have in a small zone"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::SmallZone { 0: SmallZone { up_to: ZoneSize::AreaM2(Area::from_m2(10_000)), members: 3 } }, citations: Shared::Static { 0: &[cite(&I12, 20, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::SmallZone { 0: SmallZone { up_to: ZoneSize::AreaM2(Area::from_m2(10_000)), members: 3 } }, citations: Shared::Static { 0: &[cite(&I13, 20, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::SmallZone { 0: SmallZone { up_to: ZoneSize::Households(100), members: 3 } }, citations: Shared::Static { 0: &[cite(&I15, 39, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::SmallZone { 0: SmallZone { up_to: ZoneSize::Households(100), members: 3 } }, citations: Shared::Static { 0: &[cite(&I18, 27, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.committee.term"),
            zh: Shared::Static("业主委员会的任期"),
            en: Shared::Static("term of the owners' committee"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: OPEN, known_from: Date::literal(2010, 1, 1), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I23, 32, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::TermOfOffice { 0: TermOfOffice { least_years: Some(3), most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I12, 20, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: Some(3), most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I13, 20, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I15, 41, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I20, 30, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I21, 35, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I16, 28, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: Some(3), most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I17, 15, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: Some(3), most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I18, 33, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: Some(3), most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I25, 27, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: Some(3), most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I22, 24, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2017, 5, 1), to: OPEN, known_from: Date::literal(2017, 5, 1), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: Some(3), most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I26, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: Some(3), most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I27, 16, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: Some(3), most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I28, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: Some(3), most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I29, 19, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I31, 25, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I32, 10, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I35, 38, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 5, generally: false } }, citations: Shared::Static { 0: &[cite(&I38, 19, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.convening.convenor"),
            zh: Shared::Static("应提议召集会议的人"),
            en: Shared::Static("who convenes the meeting asked for"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Word { 0: Shared::Static("owners-committee") }, citations: Shared::Static { 0: &[cite(&I12, 26, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Word { 0: Shared::Static("owners-committee") }, citations: Shared::Static { 0: &[cite(&I13, 26, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Word { 0: Shared::Static("owners-committee") }, citations: Shared::Static { 0: &[cite(&I15, 45, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Word { 0: Shared::Static("proposers") }, citations: Shared::Static { 0: &[cite(&I18, 29, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Word { 0: Shared::Static("owners-committee") }, citations: Shared::Static { 0: &[cite(&I19, 32, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("owners-committee") }, citations: Shared::Static { 0: &[cite(&I28, 19, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("owners-committee") }, citations: Shared::Static { 0: &[cite(&I33, 32, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("owners-committee") }, citations: Shared::Static { 0: &[cite(&I35, 37, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.convening.members"),
            zh: Shared::Static("提议召开临时会议的委员"),
            en: Shared::Static("members who ask for an extraordinary meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 3)) }, citations: Shared::Static { 0: &[cite(&I12, 26, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 3)) }, citations: Shared::Static { 0: &[cite(&I13, 26, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 3)) }, citations: Shared::Static { 0: &[cite(&I15, 45, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 3)) }, citations: Shared::Static { 0: &[cite(&I18, 29, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 3)) }, citations: Shared::Static { 0: &[cite(&I19, 32, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 3)) }, citations: Shared::Static { 0: &[cite(&I28, 19, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 3)) }, citations: Shared::Static { 0: &[cite(&I33, 32, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 3)) }, citations: Shared::Static { 0: &[cite(&I35, 37, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I19, 32, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("assembly.convening.owners"),
            zh: Shared::Static("提议召开业主委员会临时会议的业主"),
            en: Shared::Static("owners who ask for an extraordinary meeting of the committee"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I19, 32, 1, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I19, 32, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("assembly.convening.regular"),
            zh: Shared::Static("业主委员会定期会议的间隔"),
            en: Shared::Static("how often the committee meets"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Span { 0: Span::new(2, SpanUnit::Months) }, citations: Shared::Static { 0: &[cite(&I12, 26, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Span { 0: Span::new(2, SpanUnit::Months) }, citations: Shared::Static { 0: &[cite(&I13, 26, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Span { 0: Span::new(2, SpanUnit::Months) }, citations: Shared::Static { 0: &[cite(&I15, 45, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Permit { 0: Permit { may: Permitted::NoMore, disputed: false } }, citations: Shared::Static { 0: &[cite(&I12, 26, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::NoMore, disputed: false } }, citations: Shared::Static { 0: &[cite(&I13, 26, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::NoMore, disputed: false } }, citations: Shared::Static { 0: &[cite(&I15, 45, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("assembly.convening.within"),
            zh: Shared::Static("应提议召开会议的期限"),
            en: Shared::Static("by when the meeting asked for is held"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Span { 0: Span::new(7, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I28, 19, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I19, 32, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("assembly.default"),
            zh: Shared::Static("业主委员会不召开业主大会会议的处理"),
            en: Shared::Static("what follows where the committee does not convene"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2011, 4, 1)), value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("沪府发〔2004〕38号/4/1")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("沪府发〔2004〕38号/4/1")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("group-convenes")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("沪府发〔2004〕38号/4/1")] } } }, ProcedureStep { step: Shared::Static("recommend-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("authority-and-street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-to-convene") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("沪府发〔2004〕38号/4/1")] } } }, ProcedureStep { step: Shared::Static("group-convenes"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("recommend-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("沪府发〔2004〕38号/4/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I14, 4, 1, 0)] }, grade: Grade::Scheme } },
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/25/3")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/25/3")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/25/3")] } } }, ProcedureStep { step: Shared::Static("ask-to-organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/25/3")] } } }, ProcedureStep { step: Shared::Static("organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene"), Shared::Static("ask-to-organise")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-to-convene") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/25/3")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I12, 25, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/25/3")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/25/3")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/25/3")] } } }, ProcedureStep { step: Shared::Static("ask-to-organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/25/3")] } } }, ProcedureStep { step: Shared::Static("organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene"), Shared::Static("ask-to-organise")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-to-convene") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/25/3")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I13, 25, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2011, 4, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2011, 4, 1), zh: Shared::Static("2011年文本的相关条款未见"), en: Shared::Static("the article of the text of 2011 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/36/1")] } } }, ProcedureStep { step: Shared::Static("ask-for-order"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/36/1")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-for-order")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/36/1")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/36/1")] } } }, ProcedureStep { step: Shared::Static("organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-to-convene") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/36/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I15, 36, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/17/1")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("owners-hold")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/17/1")] } } }, ProcedureStep { step: Shared::Static("guide"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority"), Shared::Static("street"), Shared::Static("residents-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/17/1")] } } }, ProcedureStep { step: Shared::Static("owners-hold"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("guide")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/17/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I17, 17, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/80/1")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/80/1")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("owners-hold")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/80/1")] } } }, ProcedureStep { step: Shared::Static("guide"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("convene") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/80/1")] } } }, ProcedureStep { step: Shared::Static("owners-hold"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("guide")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/80/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I18, 80, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/24/2")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/24/2")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/24/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I19, 24, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_400),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/15/1")] } } }, ProcedureStep { step: Shared::Static("report-failure"), by: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/15/1")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/15/1")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("owners-hold")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/15/1")] } } }, ProcedureStep { step: Shared::Static("guide"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-to-convene") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/15/1")] } } }, ProcedureStep { step: Shared::Static("owners-hold"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("guide")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/15/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I30, 15, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/10/2")] } } }, ProcedureStep { step: Shared::Static("ask-for-order"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/10/2")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-for-order")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/10/2")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/10/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I28, 10, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/28/3")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/28/3")] } } }, ProcedureStep { step: Shared::Static("ask-to-organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/28/3")] } } }, ProcedureStep { step: Shared::Static("organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-to-organise")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/28/3")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I20, 28, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/29/2")] } } }, ProcedureStep { step: Shared::Static("ask-for-order"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/29/2")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-for-order")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/29/2")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/29/2")] } } }, ProcedureStep { step: Shared::Static("organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-to-convene") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/29/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I21, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/32/3")] } } }, ProcedureStep { step: Shared::Static("ask-for-order"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/32/3")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-for-order")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/32/3")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/32/3")] } } }, ProcedureStep { step: Shared::Static("organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-to-convene") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/32/3")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I35, 32, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/34/3")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/34/3")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/34/3")] } } }, ProcedureStep { step: Shared::Static("organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-to-convene") }, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/34/3")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I36, 34, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/12/2")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/12/2")] } } }, ProcedureStep { step: Shared::Static("ask-to-organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/12/2")] } } }, ProcedureStep { step: Shared::Static("organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-to-organise")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/12/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I34, 12, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/25/1")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/25/1")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/25/1")] } } }, ProcedureStep { step: Shared::Static("organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-to-convene") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/25/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I16, 25, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("fails-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/17/3")] } } }, ProcedureStep { step: Shared::Static("order-to-convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/17/3")] } } }, ProcedureStep { step: Shared::Static("convene"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("fails-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise")] } }, lapse_of: None, limit_of: Some { 0: Shared::Static("order-to-convene") }, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/17/3")] } } }, ProcedureStep { step: Shared::Static("organise"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("order-to-convene")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: Some { 0: Shared::Static("order-to-convene") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/17/3")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I38, 17, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.eligibility"),
            zh: Shared::Static("业主委员会委员的条件"),
            en: Shared::Static("what a member of the committee must fulfil"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("public-spirited"), Shared::Static("kin-not-employed-by-provider"), Shared::Static("no-structural-damage"), Shared::Static("no-illegal-building"), Shared::Static("no-facade-damage"), Shared::Static("no-change-of-use"), Shared::Static("no-fee-unpaid"), Shared::Static("no-fund-unpaid"), Shared::Static("no-illegal-letting"), Shared::Static("pledge")] } } }, citations: Shared::Static { 0: &[cite(&I12, 20, 2, 0), cite(&I12, 20, 3, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("public-spirited"), Shared::Static("kin-not-employed-by-provider"), Shared::Static("no-structural-damage"), Shared::Static("no-illegal-building"), Shared::Static("no-facade-damage"), Shared::Static("no-change-of-use"), Shared::Static("no-fee-unpaid"), Shared::Static("no-fund-unpaid"), Shared::Static("no-illegal-letting"), Shared::Static("pledge")] } } }, citations: Shared::Static { 0: &[cite(&I13, 20, 2, 0), cite(&I13, 20, 3, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner-or-authorised"), Shared::Static("law-abiding"), Shared::Static("public-spirited"), Shared::Static("full-capacity"), Shared::Static("residence"), Shared::Static("kin-without-interest-in-provider"), Shared::Static("not-a-listed-defaulter"), Shared::Static("no-forbidden-use"), Shared::Static("no-other-bar")] } } }, citations: Shared::Static { 0: &[cite(&I15, 39, 2, 0), cite(&I15, 39, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I20, 30, 1, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner-or-authorised"), Shared::Static("full-capacity"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I21, 34, 2, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("law-abiding"), Shared::Static("bylaw-abiding"), Shared::Static("fees-paid-in-time"), Shared::Static("full-capacity"), Shared::Static("public-spirited"), Shared::Static("upright"), Shared::Static("enough-time")] } } }, citations: Shared::Static { 0: &[cite(&I16, 27, 1, 0), cite(&I16, 32, 1, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: Bound { date: None, believed: true }, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I17, 12, 1, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2018, 3, 18), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("国务院条例此前的文本未见，该地2006年的规定亦未见"), en: Shared::Static("the earlier text of the State Council's regulation was not seen, nor the place's of 2006") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("public-spirited"), Shared::Static("full-capacity")] } } }, citations: Shared::Static { 0: &[cite(&I18, 25, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner-or-authorised"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I19, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("full-capacity"), Shared::Static("law-abiding"), Shared::Static("public-spirited"), Shared::Static("upright")] } } }, citations: Shared::Static { 0: &[cite(&I25, 19, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("full-capacity"), Shared::Static("law-abiding"), Shared::Static("bylaw-abiding"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I22, 17, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2017, 5, 1), to: OPEN, known_from: Date::literal(2017, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("full-capacity"), Shared::Static("bylaw-abiding"), Shared::Static("public-spirited"), Shared::Static("enough-time"), Shared::Static("near-kin-not-employed-by-provider")] } } }, citations: Shared::Static { 0: &[cite(&I26, 17, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I27, 17, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner-or-authorised"), Shared::Static("full-capacity"), Shared::Static("law-abiding"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I29, 20, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner-or-authorised"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I31, 22, 2, 0), cite(&I20, 30, 1, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2021, 3, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2021, 3, 1), zh: Shared::Static("山东省此前的条例未见"), en: Shared::Static("the province's earlier regulation was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I32, 12, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner-or-authorised"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I33, 28, 2, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner-or-authorised"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I35, 34, 3, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I36, 39, 2, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 1, 1), to: Date::literal(2018, 3, 18), known_from: Date::literal(2018, 1, 1), zh: Shared::Static("国务院条例此前的文本未见"), en: Shared::Static("the earlier text of the State Council's regulation was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner-or-authorised"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I37, 19, 2, 0), cite(&I37, 19, 3, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner"), Shared::Static("full-capacity"), Shared::Static("law-abiding"), Shared::Static("public-spirited"), Shared::Static("kin-without-interest-in-provider"), Shared::Static("no-other-bar"), Shared::Static("bylaw-abiding"), Shared::Static("fees-paid-in-time"), Shared::Static("upright"), Shared::Static("enough-time")] } } }, citations: Shared::Static { 0: &[cite(&I38, 18, 1, 0), cite(&I16, 27, 1, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.eligibility.added"),
            zh: Shared::Static("管理规约、业主大会议事规则增加的条件"),
            en: Shared::Static("what the by-laws add"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I12, 20, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I13, 20, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I17, 19, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I18, 25, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I19, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I27, 17, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I29, 20, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I25, 20, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I28, 17, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("assembly.eligibility.representative"),
            zh: Shared::Static("单位业主授权代表的条件"),
            en: Shared::Static("what one authorised by an organisation that owns must fulfil"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("owner-or-authorised"), Shared::Static("public-spirited")] } } }, citations: Shared::Static { 0: &[cite(&I15, 39, 2, 0), cite(&I4, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.establishment"),
            zh: Shared::Static("召开首次业主大会会议的条件"),
            en: Shared::Static("conditions of a first meeting of the owners' assembly"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: OPEN, known_from: Date::literal(2010, 1, 1), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MustBePrepared, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::Delivered, measure: Measure::Area, threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) } }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[Applicant { by: ApplicantKind::Owners, count: None, owners: None, area: None }] } } }, citations: Shared::Static { 0: &[cite(&I23, 8, 0, 0), cite(&I23, 9, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Establishment { 0: Establishment { effect: Effect::MustBeHeld, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::SoldAndDelivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Years { 0: YearsTest { stage: Stage::SoldAndDelivered, full: Span::new(2, SpanUnit::Years) } }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[Applicant { by: ApplicantKind::Developer, count: None, owners: None, area: None }, Applicant { by: ApplicantKind::Owners, count: None, owners: None, area: None }] } } }, citations: Shared::Static { 0: &[cite(&I12, 13, 2, 0), cite(&I12, 14, 1, 0), cite(&I12, 14, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MustBeHeld, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::SoldAndDelivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Years { 0: YearsTest { stage: Stage::SoldAndDelivered, full: Span::new(2, SpanUnit::Years) } }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[Applicant { by: ApplicantKind::Developer, count: None, owners: None, area: None }, Applicant { by: ApplicantKind::Owners, count: None, owners: None, area: None }] } } }, citations: Shared::Static { 0: &[cite(&I13, 13, 2, 0), cite(&I13, 14, 1, 0), cite(&I13, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 8, 19), zh: Shared::Static("2004年、2011年文本的该条未见"), en: Shared::Static("this article of the texts of 2004 and 2011 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MayBeAppliedFor, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::Delivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[Applicant { by: ApplicantKind::Owners, count: None, owners: Some { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 20)) }, area: None }, Applicant { by: ApplicantKind::Owners, count: None, owners: None, area: Some { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 20)) } }, Applicant { by: ApplicantKind::Developer, count: None, owners: None, area: None }] } } }, citations: Shared::Static { 0: &[cite(&I15, 29, 1, 0), cite(&I15, 30, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MustBeHeld, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::Delivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::Delivered, measure: Measure::Owners, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Years { 0: YearsTest { stage: Stage::Delivered, full: Span::new(2, SpanUnit::Years) } }, LimbTest::Share { 0: ShareTest { stage: Stage::Delivered, measure: Measure::Owners, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 4)) } }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[] } } }, citations: Shared::Static { 0: &[cite(&I20, 20, 3, 1), cite(&I20, 20, 3, 2), cite(&I20, 20, 3, 3)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("此前的文本未见"), en: Shared::Static("the earlier texts were not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MustBeHeld, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::Delivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::Delivered, measure: Measure::Owners, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Years { 0: YearsTest { stage: Stage::Delivered, full: Span::new(2, SpanUnit::Years) } }, LimbTest::Share { 0: ShareTest { stage: Stage::Delivered, measure: Measure::Owners, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 4)) } }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[Applicant { by: ApplicantKind::Developer, count: None, owners: None, area: None }, Applicant { by: ApplicantKind::Owners, count: None, owners: None, area: Some { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 20)) } }, Applicant { by: ApplicantKind::Owners, count: None, owners: Some { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 20)) }, area: None }] } } }, citations: Shared::Static { 0: &[cite(&I21, 21, 1, 1), cite(&I21, 21, 1, 2), cite(&I21, 21, 1, 3), cite(&I21, 22, 1, 0), cite(&I21, 22, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MustBeHeld, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::SoldAndDelivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::MovedIn, measure: Measure::Households, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 10)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::ContractEnds { 0: Span::new(90, SpanUnit::Days) }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[Applicant { by: ApplicantKind::Developer, count: None, owners: None, area: None }, Applicant { by: ApplicantKind::Owners, count: Some { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(10, 1)) }, owners: None, area: None }] } } }, citations: Shared::Static { 0: &[cite(&I16, 18, 3, 1), cite(&I16, 18, 3, 2), cite(&I16, 18, 3, 3), cite(&I16, 20, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该省此前的规定未见"), en: Shared::Static("the province's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MustBePrepared, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::SoldAndDelivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 5)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Years { 0: YearsTest { stage: Stage::SoldAndDelivered, full: Span::new(2, SpanUnit::Years) } }, LimbTest::Share { 0: ShareTest { stage: Stage::SoldAndDelivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 10)) } }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[] } } }, citations: Shared::Static { 0: &[cite(&I17, 8, 1, 1), cite(&I17, 8, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("2006年文本未见"), en: Shared::Static("the text of 2006 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MustBePrepared, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::SoldAndDelivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 5)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Years { 0: YearsTest { stage: Stage::SoldAndDelivered, full: Span::new(2, SpanUnit::Years) } }, LimbTest::Share { 0: ShareTest { stage: Stage::SoldAndDelivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 10)) } }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[] } } }, citations: Shared::Static { 0: &[cite(&I18, 22, 1, 1), cite(&I18, 22, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MustBePrepared, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::SoldAndDelivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 5)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Years { 0: YearsTest { stage: Stage::SoldAndDelivered, full: Span::new(2, SpanUnit::Years) } }, LimbTest::Share { 0: ShareTest { stage: Stage::SoldAndDelivered, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 10)) } }] } }] }, earlier_phase: true, applicants: Shared::Static { 0: &[] } } }, citations: Shared::Static { 0: &[cite(&I25, 14, 1, 1), cite(&I25, 14, 1, 2), cite(&I25, 14, 1, 3)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MustBeHeld, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::MovedIn, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::MovedIn, measure: Measure::Owners, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Years { 0: YearsTest { stage: Stage::MovedIn, full: Span::new(2, SpanUnit::Years) } }, LimbTest::Share { 0: ShareTest { stage: Stage::MovedIn, measure: Measure::Owners, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 4)) } }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[Applicant { by: ApplicantKind::Developer, count: None, owners: None, area: None }, Applicant { by: ApplicantKind::ResidentsCommittee, count: None, owners: None, area: None }, Applicant { by: ApplicantKind::Owners, count: Some { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(10, 1)) }, owners: None, area: None }] } } }, citations: Shared::Static { 0: &[cite(&I33, 22, 1, 1), cite(&I33, 22, 1, 2), cite(&I33, 22, 1, 3), cite(&I33, 22, 2, 0), cite(&I33, 22, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Establishment { 0: Establishment { effect: Effect::MustBeHeld, limbs: Shared::Static { 0: &[Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::MovedIn, measure: Measure::Area, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Share { 0: ShareTest { stage: Stage::MovedIn, measure: Measure::Households, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) } }] } }, Limb { all: Shared::Static { 0: &[LimbTest::Years { 0: YearsTest { stage: Stage::MovedIn, full: Span::new(2, SpanUnit::Years) } }, LimbTest::Share { 0: ShareTest { stage: Stage::MovedIn, measure: Measure::Households, threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 4)) } }] } }] }, earlier_phase: false, applicants: Shared::Static { 0: &[Applicant { by: ApplicantKind::Developer, count: None, owners: None, area: None }, Applicant { by: ApplicantKind::Owners, count: Some { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(10, 1)) }, owners: None, area: None }] } } }, citations: Shared::Static { 0: &[cite(&I36, 25, 1, 1), cite(&I36, 25, 1, 2), cite(&I36, 25, 1, 3), cite(&I36, 26, 1, 0), cite(&I36, 26, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(440_300),
                    versions: Shared::Static { 0: &[
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2008, 1, 1), to: Date::literal(9999, 12, 31), known_from: Date::literal(2008, 1, 1), zh: Shared::Static("该市自有规定未见"), en: Shared::Static("the city's own rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.group.head"),
            zh: Shared::Static("筹备组组长由谁担任"),
            en: Shared::Static("who heads the preparatory group"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: OPEN, known_from: Date::literal(2010, 1, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I23, 9, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I12, 15, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I13, 15, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee")] } } }, citations: Shared::Static { 0: &[cite(&I15, 31, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("residents-committee"), Shared::Static("someone-else")] } } }, citations: Shared::Static { 0: &[cite(&I19, 20, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I22, 12, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("residents-committee")] } } }, citations: Shared::Static { 0: &[cite(&I27, 12, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("residents-committee")] } } }, citations: Shared::Static { 0: &[cite(&I28, 7, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I29, 13, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_400),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("residents-committee")] } } }, citations: Shared::Static { 0: &[cite(&I30, 10, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I21, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I31, 18, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I32, 7, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I33, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I35, 30, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I36, 27, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I16, 20, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I38, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.group.owners"),
            zh: Shared::Static("筹备组中业主代表的比例"),
            en: Shared::Static("share of owners' representatives in the preparatory group"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: OPEN, known_from: Date::literal(2010, 1, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I23, 9, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I12, 15, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I13, 15, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I15, 31, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I25, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I22, 12, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I27, 12, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I28, 7, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I29, 13, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_400),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I30, 10, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I20, 21, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I21, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I31, 18, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I32, 7, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I33, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I35, 30, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I16, 20, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I38, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.group.size"),
            zh: Shared::Static("业主大会筹备组的人数"),
            en: Shared::Static("number of members of the preparatory group"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: OPEN, known_from: Date::literal(2010, 1, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I23, 9, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::BodySize { 0: BodySize { least: None, most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I12, 15, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I13, 15, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I15, 31, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(15), odd: true, by_rules: false, generally: true } }, citations: Shared::Static { 0: &[cite(&I25, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I27, 12, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(13), odd: true, by_rules: false, generally: true } }, citations: Shared::Static { 0: &[cite(&I28, 7, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: Some(9), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I29, 13, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_400),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I30, 10, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I20, 21, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I21, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I31, 18, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I32, 7, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I33, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I35, 30, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I36, 27, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I38, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.applicants"),
            zh: Shared::Static("申请组建的业主"),
            en: Shared::Static("owners who apply for it"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 10)) }, citations: Shared::Static { 0: &[cite(&I37, 26, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.attempts"),
            zh: Shared::Static("经组织、指导仍未成功的次数"),
            en: Shared::Static("how often the street office must have tried before"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: OPEN, known_from: Date::literal(2021, 3, 31), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 1)) }, citations: Shared::Static { 0: &[cite(&I24, 7, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 1)) }, citations: Shared::Static { 0: &[cite(&I19, 82, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 1)) }, citations: Shared::Static { 0: &[cite(&I25, 30, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 1)) }, citations: Shared::Static { 0: &[cite(&I31, 28, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 1)) }, citations: Shared::Static { 0: &[cite(&I33, 36, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 1)) }, citations: Shared::Static { 0: &[cite(&I34, 16, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 1)) }, citations: Shared::Static { 0: &[cite(&I35, 41, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 1)) }, citations: Shared::Static { 0: &[cite(&I36, 46, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 1)) }, citations: Shared::Static { 0: &[cite(&I38, 26, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 1)) }, citations: Shared::Static { 0: &[cite(&I37, 26, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.attempts.grounds"),
            zh: Shared::Static("须经组织、指导的情形"),
            en: Shared::Static("grounds for which it must have tried"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: OPEN, known_from: Date::literal(2021, 3, 31), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("not-formed")] } } }, citations: Shared::Static { 0: &[cite(&I24, 7, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("committee-idle")] } } }, citations: Shared::Static { 0: &[cite(&I19, 82, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("not-formed"), Shared::Static("term-over"), Shared::Static("committee-ended")] } } }, citations: Shared::Static { 0: &[cite(&I25, 30, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over")] } } }, citations: Shared::Static { 0: &[cite(&I31, 28, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over"), Shared::Static("committee-ended")] } } }, citations: Shared::Static { 0: &[cite(&I33, 36, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over"), Shared::Static("committee-idle")] } } }, citations: Shared::Static { 0: &[cite(&I34, 16, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over"), Shared::Static("committee-ended")] } } }, citations: Shared::Static { 0: &[cite(&I35, 41, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over"), Shared::Static("committee-idle")] } } }, citations: Shared::Static { 0: &[cite(&I36, 46, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over")] } } }, citations: Shared::Static { 0: &[cite(&I38, 26, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-committee")] } } }, citations: Shared::Static { 0: &[cite(&I37, 26, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.attendance"),
            zh: Shared::Static("出席物业管理委员会会议的委员"),
            en: Shared::Static("members of the management committee who must attend"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I24, 13, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I15, 57, 2, 0), cite(&I24, 13, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I37, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.attendance.owners"),
            zh: Shared::Static("出席物业管理委员会会议的业主代表"),
            en: Shared::Static("owners' representatives who must attend"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I24, 13, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I15, 57, 2, 0), cite(&I24, 13, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I37, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.delivered"),
            zh: Shared::Static("已交付业主的专有部分"),
            en: Shared::Static("exclusive area delivered, below which no assembly can be formed yet"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: OPEN, known_from: Date::literal(2021, 3, 31), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I24, 7, 1, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.display"),
            zh: Shared::Static("物业管理委员会决定公示的时间"),
            en: Shared::Static("how long its decision stays published"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Span { 0: Span::new(10, SpanUnit::WorkingDays) }, citations: Shared::Static { 0: &[cite(&I24, 13, 4, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Span { 0: Span::new(10, SpanUnit::WorkingDays) }, citations: Shared::Static { 0: &[cite(&I15, 57, 3, 0), cite(&I24, 13, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Span { 0: Span::new(10, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I37, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.end"),
            zh: Shared::Static("移交、解散的期限"),
            en: Shared::Static("by when it hands over and is dissolved"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Span { 0: Span::new(30, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I24, 17, 0, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Span { 0: Span::new(30, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I15, 59, 0, 0), cite(&I24, 17, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Span { 0: Span::new(7, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I31, 30, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Span { 0: Span::new(10, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I33, 39, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Span { 0: Span::new(7, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I34, 18, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Span { 0: Span::new(7, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I35, 44, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Span { 0: Span::new(7, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I36, 49, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Span { 0: Span::new(10, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I37, 28, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.end.from"),
            zh: Shared::Static("移交、解散期限的起算"),
            en: Shared::Static("what that is counted from"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Word { 0: Shared::Static("filing") }, citations: Shared::Static { 0: &[cite(&I24, 17, 0, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Word { 0: Shared::Static("filing") }, citations: Shared::Static { 0: &[cite(&I15, 59, 0, 0), cite(&I24, 17, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("election") }, citations: Shared::Static { 0: &[cite(&I31, 30, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("election") }, citations: Shared::Static { 0: &[cite(&I33, 39, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("election") }, citations: Shared::Static { 0: &[cite(&I34, 18, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("election") }, citations: Shared::Static { 0: &[cite(&I35, 44, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("filing") }, citations: Shared::Static { 0: &[cite(&I36, 49, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("election") }, citations: Shared::Static { 0: &[cite(&I37, 28, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.fix"),
            zh: Shared::Static("公告截止后确定名单的期限"),
            en: Shared::Static("by when its members are named after that"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: OPEN, known_from: Date::literal(2021, 3, 31), end_known_from: None, value: Value::Span { 0: Span::new(7, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I24, 9, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.form"),
            zh: Shared::Static("可以或者应当组建"),
            en: Shared::Static("whether it may or must be formed"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Word { 0: Shared::Static("may") }, citations: Shared::Static { 0: &[cite(&I24, 7, 0, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Word { 0: Shared::Static("may") }, citations: Shared::Static { 0: &[cite(&I15, 53, 0, 0), cite(&I24, 7, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Word { 0: Shared::Static("must") }, citations: Shared::Static { 0: &[cite(&I18, 38, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Word { 0: Shared::Static("must") }, citations: Shared::Static { 0: &[cite(&I19, 82, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("may") }, citations: Shared::Static { 0: &[cite(&I25, 30, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("must") }, citations: Shared::Static { 0: &[cite(&I31, 28, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("may") }, citations: Shared::Static { 0: &[cite(&I33, 36, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("must") }, citations: Shared::Static { 0: &[cite(&I34, 16, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("may") }, citations: Shared::Static { 0: &[cite(&I35, 41, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("must") }, citations: Shared::Static { 0: &[cite(&I36, 46, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("must") }, citations: Shared::Static { 0: &[cite(&I38, 26, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("must") }, citations: Shared::Static { 0: &[cite(&I37, 26, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.grounds"),
            zh: Shared::Static("组建物业管理委员会的情形"),
            en: Shared::Static("grounds on which a management committee is formed"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("conditions-not-met"), Shared::Static("not-formed"), Shared::Static("no-committee")] } } }, citations: Shared::Static { 0: &[cite(&I24, 7, 0, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("conditions-not-met"), Shared::Static("not-formed"), Shared::Static("no-committee")] } } }, citations: Shared::Static { 0: &[cite(&I15, 53, 0, 0), cite(&I24, 7, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("conditions-not-met"), Shared::Static("not-formed"), Shared::Static("term-over"), Shared::Static("committee-ended"), Shared::Static("old-area")] } } }, citations: Shared::Static { 0: &[cite(&I18, 38, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-committee"), Shared::Static("too-few-members"), Shared::Static("committee-idle")] } } }, citations: Shared::Static { 0: &[cite(&I19, 82, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("conditions-not-met"), Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over"), Shared::Static("committee-ended")] } } }, citations: Shared::Static { 0: &[cite(&I25, 30, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("conditions-not-met"), Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over")] } } }, citations: Shared::Static { 0: &[cite(&I31, 28, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("conditions-not-met"), Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over"), Shared::Static("committee-ended")] } } }, citations: Shared::Static { 0: &[cite(&I33, 36, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over"), Shared::Static("committee-idle")] } } }, citations: Shared::Static { 0: &[cite(&I34, 16, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("conditions-not-met"), Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over"), Shared::Static("committee-ended")] } } }, citations: Shared::Static { 0: &[cite(&I35, 41, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("conditions-not-met"), Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over"), Shared::Static("committee-idle")] } } }, citations: Shared::Static { 0: &[cite(&I36, 46, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("conditions-not-met"), Shared::Static("not-formed"), Shared::Static("no-committee"), Shared::Static("term-over")] } } }, citations: Shared::Static { 0: &[cite(&I38, 26, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-assembly"), Shared::Static("no-committee"), Shared::Static("term-over")] } } }, citations: Shared::Static { 0: &[cite(&I37, 26, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.idle"),
            zh: Shared::Static("业主委员会不履行职责的时间"),
            en: Shared::Static("how long the owners' committee has done nothing"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Span { 0: Span::new(1, SpanUnit::Years) }, citations: Shared::Static { 0: &[cite(&I19, 82, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Span { 0: Span::new(1, SpanUnit::Years) }, citations: Shared::Static { 0: &[cite(&I34, 16, 1, 3)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Span { 0: Span::new(1, SpanUnit::Years) }, citations: Shared::Static { 0: &[cite(&I36, 46, 1, 4)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.list"),
            zh: Shared::Static("名单公示的期限"),
            en: Shared::Static("how long the list of its members is published"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: OPEN, known_from: Date::literal(2021, 3, 31), end_known_from: None, value: Value::Span { 0: Span::new(7, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I24, 10, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Span { 0: Span::new(7, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I18, 39, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Span { 0: Span::new(15, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I37, 26, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.majority"),
            zh: Shared::Static("同意物业管理委员会决定的委员"),
            en: Shared::Static("members of the management committee who must agree"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I24, 13, 4, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I15, 57, 3, 0), cite(&I24, 13, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I37, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.owners"),
            zh: Shared::Static("物业管理委员会中的业主代表"),
            en: Shared::Static("owners' representatives in the management committee"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I24, 6, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I15, 54, 1, 0), cite(&I24, 6, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I18, 39, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I19, 82, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 5)) }, citations: Shared::Static { 0: &[cite(&I25, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I31, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I33, 38, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I34, 17, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I35, 43, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I36, 47, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I38, 27, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.plan"),
            zh: Shared::Static("拟组建事项公告的期限"),
            en: Shared::Static("how long the plan to form it is published"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: OPEN, known_from: Date::literal(2021, 3, 31), end_known_from: None, value: Value::Span { 0: Span::new(7, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I24, 8, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.proxies"),
            zh: Shared::Static("业主代表委员不得委托代理人"),
            en: Shared::Static("its owners' representatives do not attend by proxy"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Norm, citations: Shared::Static { 0: &[cite(&I24, 13, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I15, 57, 2, 0), cite(&I24, 13, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I37, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.publish"),
            zh: Shared::Static("物业管理委员会决定公示的期限"),
            en: Shared::Static("by when its decision is published"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I24, 13, 4, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I15, 57, 3, 0), cite(&I24, 13, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I37, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.publish.from"),
            zh: Shared::Static("该期限的起算"),
            en: Shared::Static("what that is counted from: the decision or the meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Word { 0: Shared::Static("meeting") }, citations: Shared::Static { 0: &[cite(&I24, 13, 4, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Word { 0: Shared::Static("meeting") }, citations: Shared::Static { 0: &[cite(&I15, 57, 3, 0), cite(&I24, 13, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("meeting") }, citations: Shared::Static { 0: &[cite(&I37, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.signatures"),
            zh: Shared::Static("物业管理委员会决定须签字同意"),
            en: Shared::Static("its agreement is by signature"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::Norm, citations: Shared::Static { 0: &[cite(&I24, 13, 4, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I15, 57, 3, 0), cite(&I24, 13, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I37, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.size"),
            zh: Shared::Static("物业管理委员会的人数"),
            en: Shared::Static("number of members of the management committee"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I24, 6, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I15, 54, 1, 0), cite(&I24, 6, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I18, 39, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I19, 82, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(11), most: Some(15), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I25, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I31, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I33, 38, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I34, 17, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(9), most: Some(13), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I36, 47, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: Some(11), odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I38, 27, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(5), most: Some(15), odd: true, by_rules: false, generally: true } }, citations: Shared::Static { 0: &[cite(&I37, 27, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.term"),
            zh: Shared::Static("物业管理委员会的任期"),
            en: Shared::Static("how long it serves"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 31), to: on(2024, 3, 28), known_from: Date::literal(2021, 3, 31), end_known_from: Some(Date::literal(2024, 3, 29)), value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 3, generally: true } }, citations: Shared::Static { 0: &[cite(&I24, 16, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 3, generally: true } }, citations: Shared::Static { 0: &[cite(&I15, 58, 0, 0), cite(&I24, 16, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2021, 3, 30), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::TermOfOffice { 0: TermOfOffice { least_years: None, most_years: 2, generally: true } }, citations: Shared::Static { 0: &[cite(&I18, 41, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.told"),
            zh: Shared::Static("组建后告知或者公布的期限"),
            en: Shared::Static("by when it is told that it was formed"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I18, 39, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Span { 0: Span::new(10, SpanUnit::WorkingDays) }, citations: Shared::Static { 0: &[cite(&I31, 29, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Span { 0: Span::new(10, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I34, 17, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Span { 0: Span::new(10, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I36, 48, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Span { 0: Span::new(10, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I38, 27, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.management.within"),
            zh: Shared::Static("应申请组建的期限"),
            en: Shared::Static("by when it is formed on application"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Span { 0: Span::new(6, SpanUnit::Months) }, citations: Shared::Static { 0: &[cite(&I37, 26, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.notice"),
            zh: Shared::Static("召开业主大会会议的通知"),
            en: Shared::Static("notice of a meeting of the owners' assembly"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: true }] } } }, citations: Shared::Static { 0: &[cite(&I4, 14, 1, 0), cite(&I4, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: true }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: None, meeting: None, written: true, estates_only: false }, NoticeDuty { to: NoticeTo::HousingOffice, before: None, meeting: None, written: true, estates_only: false }] } } }, citations: Shared::Static { 0: &[cite(&I12, 25, 2, 0), cite(&I4, 14, 1, 0), cite(&I4, 14, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: true }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: None, meeting: None, written: true, estates_only: false }, NoticeDuty { to: NoticeTo::HousingOffice, before: None, meeting: None, written: true, estates_only: false }] } } }, citations: Shared::Static { 0: &[cite(&I13, 25, 2, 0), cite(&I4, 14, 1, 0), cite(&I4, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 8, 19), zh: Shared::Static("2004年、2011年文本的该条未见"), en: Shared::Static("this article of the texts of 2004 and 2011 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::Publication, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }] } } }, citations: Shared::Static { 0: &[cite(&I15, 35, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::Publication, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }] } } }, citations: Shared::Static { 0: &[cite(&I21, 29, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::Publication, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }] } } }, citations: Shared::Static { 0: &[cite(&I33, 27, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::Publication, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }] } } }, citations: Shared::Static { 0: &[cite(&I35, 32, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: true }, NoticeDuty { to: NoticeTo::Publication, before: Some { 0: Span::new(5, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(5, SpanUnit::Days) }, meeting: None, written: true, estates_only: false }, NoticeDuty { to: NoticeTo::Street, before: Some { 0: Span::new(5, SpanUnit::Days) }, meeting: None, written: true, estates_only: false }] } } }, citations: Shared::Static { 0: &[cite(&I34, 12, 1, 0), cite(&I4, 14, 1, 0), cite(&I4, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: true }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: Some(MeetingKind::Regular), written: true, estates_only: false }, NoticeDuty { to: NoticeTo::Street, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: Some(MeetingKind::Regular), written: true, estates_only: false }] } } }, citations: Shared::Static { 0: &[cite(&I36, 34, 2, 0), cite(&I4, 14, 1, 0), cite(&I4, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: true, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: true }] } } }, citations: Shared::Static { 0: &[cite(&I17, 9, 4, 0), cite(&I4, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("2006年文本未见"), en: Shared::Static("the text of 2006 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: Some(MeetingKind::Regular), written: false, estates_only: false }, NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(7, SpanUnit::Days) }, meeting: Some(MeetingKind::Extraordinary), written: false, estates_only: false }, NoticeDuty { to: NoticeTo::Publication, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: Some(MeetingKind::Regular), written: false, estates_only: false }, NoticeDuty { to: NoticeTo::Publication, before: Some { 0: Span::new(7, SpanUnit::Days) }, meeting: Some(MeetingKind::Extraordinary), written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: Some(MeetingKind::Regular), written: false, estates_only: true }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(7, SpanUnit::Days) }, meeting: Some(MeetingKind::Extraordinary), written: false, estates_only: true }] } } }, citations: Shared::Static { 0: &[cite(&I18, 19, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Notices { 0: Notices { duties: Shared::Static { 0: &[NoticeDuty { to: NoticeTo::Owners, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: true, estates_only: false }, NoticeDuty { to: NoticeTo::Publication, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: false }, NoticeDuty { to: NoticeTo::ResidentsCommittee, before: Some { 0: Span::new(15, SpanUnit::Days) }, meeting: None, written: false, estates_only: true }] } } }, citations: Shared::Static { 0: &[cite(&I28, 10, 1, 0), cite(&I17, 9, 4, 0), cite(&I4, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::NoLess, disputed: false } }, citations: Shared::Static { 0: &[cite(&I4, 14, 1, 0), cite(&I4, 18, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("assembly.notice.agenda"),
            zh: Shared::Static("不得就未公示的议题表决"),
            en: Shared::Static("nothing is voted on that was not published"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I15, 35, 5, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I21, 29, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I33, 27, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I18, 19, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I28, 10, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.recall"),
            zh: Shared::Static("须经提议方由业主大会决定的情形"),
            en: Shared::Static("causes that need a proposal"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("proposed")] } } }, citations: Shared::Static { 0: &[cite(&I20, 34, 1, 3)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("refuses-duties"), Shared::Static("misconduct"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I16, 31, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("refuses-duties"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I38, 24, 2, 0), cite(&I16, 31, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("misconduct"), Shared::Static("unqualified")] } } }, citations: Shared::Static { 0: &[cite(&I18, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("unqualified"), Shared::Static("misconduct"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I25, 22, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.recall.members"),
            zh: Shared::Static("提议终止委员资格的委员"),
            en: Shared::Static("members who propose to end a seat"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I20, 34, 1, 3)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 3)) }, citations: Shared::Static { 0: &[cite(&I16, 31, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.recall.owners"),
            zh: Shared::Static("提议终止委员资格的业主"),
            en: Shared::Static("owners who propose to end a seat"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I20, 34, 1, 3)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I16, 31, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I18, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I25, 22, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.recall.rules"),
            zh: Shared::Static("按照议事规则提议"),
            en: Shared::Static("a proposal as the rules of procedure provide"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I18, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I25, 22, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.reelection"),
            zh: Shared::Static("业主委员会的换届和移交"),
            en: Shared::Static("the steps of a committee's re-election and hand-over"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/28/1")] } } }, ProcedureStep { step: Shared::Static("early-cause"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/32/2")] } } }, ProcedureStep { step: Shared::Static("report-expiry"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(5, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/28/1")] } } }, ProcedureStep { step: Shared::Static("request-reelection"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-early")] } }, lapse_of: Some { 0: Shared::Static("report-expiry") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/28/2")] } } }, ProcedureStep { step: Shared::Static("form-reelection-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("report-expiry")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report-expiry")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/28/1")] } } }, ProcedureStep { step: Shared::Static("form-on-request"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("request-reelection")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/28/2")] } } }, ProcedureStep { step: Shared::Static("early-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-cause")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/32/2")] } } }, ProcedureStep { step: Shared::Static("decide-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/32/2")] } } }, ProcedureStep { step: Shared::Static("form-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("decide-early")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/32/3")] } } }, ProcedureStep { step: Shared::Static("reserved-vote"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: true, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/28/4")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request"), Shared::Static("form-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(0, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/28/1"), Shared::Static("上海市住宅物业管理规定(2018)/28/2"), Shared::Static("上海市住宅物业管理规定(2018)/32/3")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request"), Shared::Static("form-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request"), Shared::Static("form-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/29/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/29/2")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(20, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/34/1")] } } }, ProcedureStep { step: Shared::Static("hand-over-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-office")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("surrender-books"), Shared::Static("complete-filing")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("complete-filing")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/29/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I12, 28, 1, 0), cite(&I12, 32, 2, 0), cite(&I12, 28, 2, 0), cite(&I12, 32, 3, 0), cite(&I12, 28, 4, 0), cite(&I12, 29, 1, 0), cite(&I12, 29, 2, 0), cite(&I12, 34, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/28/1")] } } }, ProcedureStep { step: Shared::Static("early-cause"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/32/2")] } } }, ProcedureStep { step: Shared::Static("report-expiry"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(5, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/28/1")] } } }, ProcedureStep { step: Shared::Static("request-reelection"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-early")] } }, lapse_of: Some { 0: Shared::Static("report-expiry") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/28/2")] } } }, ProcedureStep { step: Shared::Static("form-reelection-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("report-expiry")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report-expiry")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/28/1")] } } }, ProcedureStep { step: Shared::Static("form-on-request"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("request-reelection")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/28/2")] } } }, ProcedureStep { step: Shared::Static("early-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-cause")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/32/2")] } } }, ProcedureStep { step: Shared::Static("decide-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/32/2")] } } }, ProcedureStep { step: Shared::Static("form-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("decide-early")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/32/3")] } } }, ProcedureStep { step: Shared::Static("reserved-vote"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: true, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/28/4")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request"), Shared::Static("form-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(0, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/28/1"), Shared::Static("上海市住宅物业管理规定(2020)/28/2"), Shared::Static("上海市住宅物业管理规定(2020)/32/3")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request"), Shared::Static("form-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request"), Shared::Static("form-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/29/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/29/2")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(20, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/34/1")] } } }, ProcedureStep { step: Shared::Static("hand-over-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-office")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("surrender-books"), Shared::Static("complete-filing")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("complete-filing")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/29/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I13, 28, 1, 0), cite(&I13, 32, 2, 0), cite(&I13, 28, 2, 0), cite(&I13, 32, 3, 0), cite(&I13, 28, 4, 0), cite(&I13, 29, 1, 0), cite(&I13, 29, 2, 0), cite(&I13, 34, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/49/1")] } } }, ProcedureStep { step: Shared::Static("early-cause"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/48/1")] } } }, ProcedureStep { step: Shared::Static("report-expiry"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request"), Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(6, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/49/1")] } } }, ProcedureStep { step: Shared::Static("urge"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request"), Shared::Static("elect-early")] } }, lapse_of: Some { 0: Shared::Static("report-expiry") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/49/1")] } } }, ProcedureStep { step: Shared::Static("request-reelection"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-early")] } }, lapse_of: Some { 0: Shared::Static("report-expiry") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/49/2")] } } }, ProcedureStep { step: Shared::Static("form-reelection-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("report-expiry")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request"), Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report-expiry")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/49/1")] } } }, ProcedureStep { step: Shared::Static("form-on-request"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("request-reelection")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/49/2")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(0, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/49/1")] } } }, ProcedureStep { step: Shared::Static("elect-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee"), Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-cause")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/48/1")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew"), Shared::Static("elect-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew"), Shared::Static("elect-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/42/1")] } } }, ProcedureStep { step: Shared::Static("publish-names"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/42/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew"), Shared::Static("elect-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew"), Shared::Static("elect-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/43/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(5, SpanUnit::WorkingDays), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/43/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I15, 49, 1, 0), cite(&I15, 48, 1, 0), cite(&I15, 49, 2, 0), cite(&I15, 42, 1, 0), cite(&I15, 43, 1, 0), cite(&I15, 43, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/15/2")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("owners-hold")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(2, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/15/2")] } } }, ProcedureStep { step: Shared::Static("guide"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority"), Shared::Static("street"), Shared::Static("residents-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/15/2")] } } }, ProcedureStep { step: Shared::Static("owners-hold"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("guide")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/15/2")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("owners-hold")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/15/3")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("owners-hold")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("owners-hold")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I17, 15, 2, 0), cite(&I17, 15, 3, 0), cite(&I17, 13, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/33/1")] } } }, ProcedureStep { step: Shared::Static("report-expiry"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/33/1")] } } }, ProcedureStep { step: Shared::Static("form-management-committee"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("report-expiry"), Shared::Static("term-ends")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/38/1/3")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-management-committee")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/33/1"), Shared::Static("杭州市物业管理条例(2022)/40/1")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/34/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("物业管理条例(2018)/16/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I18, 33, 1, 0), cite(&I18, 38, 1, 3), cite(&I18, 40, 1, 0), cite(&I18, 34, 1, 0), cite(&I4, 16, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/36/2")] } } }, ProcedureStep { step: Shared::Static("early-cause"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-reelection-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/36/2")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/36/1")] } } }, ProcedureStep { step: Shared::Static("form-reelection-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-early")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/36/2")] } } }, ProcedureStep { step: Shared::Static("form-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-cause")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-reelection-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/36/2")] } } }, ProcedureStep { step: Shared::Static("reserved-vote"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: true, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/36/2")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(0, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/36/2")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/36/3")] } } }, ProcedureStep { step: Shared::Static("hand-over-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew"), Shared::Static("surrender-books")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/36/3")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/23/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I19, 36, 2, 0), cite(&I19, 36, 1, 0), cite(&I19, 36, 3, 0), cite(&I19, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2017, 5, 1), to: OPEN, known_from: Date::literal(2017, 5, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/23/2")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(2, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/23/2")] } } }, ProcedureStep { step: Shared::Static("request-reelection"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/23/2")] } } }, ProcedureStep { step: Shared::Static("form-on-request"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("request-reelection")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/23/2")] } } }, ProcedureStep { step: Shared::Static("reserved-vote"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: true, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/23/3")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/23/2")] } } }, ProcedureStep { step: Shared::Static("ask-for-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-on-request")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/24/1")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("ask-for-books")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("ask-for-books")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/24/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/18/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::WorkingDays), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/18/2")] } } }, ProcedureStep { step: Shared::Static("hand-over-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("surrender-books"), Shared::Static("complete-filing")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("complete-filing")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/24/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I26, 23, 2, 0), cite(&I26, 23, 3, 0), cite(&I26, 24, 1, 0), cite(&I26, 18, 1, 0), cite(&I26, 18, 2, 0), cite(&I26, 24, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_400),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/15/2")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("owners-hold")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(2, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/15/2")] } } }, ProcedureStep { step: Shared::Static("guide"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("residents-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/22/1")] } } }, ProcedureStep { step: Shared::Static("owners-hold"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("guide")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/22/1")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("owners-hold")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/15/3")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I17, 15, 2, 0), cite(&I30, 22, 1, 0), cite(&I17, 15, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/22/1")] } } }, ProcedureStep { step: Shared::Static("early-cause"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/23/1")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("stop-committee")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/22/1")] } } }, ProcedureStep { step: Shared::Static("urge"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("stop-committee")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/22/2")] } } }, ProcedureStep { step: Shared::Static("stop-committee"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-cause")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/23/1")] } } }, ProcedureStep { step: Shared::Static("elect-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("stop-committee")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("stop-committee")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/23/2")] } } }, ProcedureStep { step: Shared::Static("takes-office"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/22/3")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("takes-office")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("takes-office")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/22/3")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I27, 22, 1, 0), cite(&I27, 23, 1, 0), cite(&I27, 22, 2, 0), cite(&I27, 23, 2, 0), cite(&I27, 22, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/24/3")] } } }, ProcedureStep { step: Shared::Static("early-cause"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-reelection-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/24/3")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/24/2")] } } }, ProcedureStep { step: Shared::Static("form-reelection-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-early")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/24/3")] } } }, ProcedureStep { step: Shared::Static("form-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-cause")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-reelection-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/24/3")] } } }, ProcedureStep { step: Shared::Static("reserved-vote"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: true, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/24/3")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(0, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/24/3")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/19/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(5, SpanUnit::WorkingDays), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/19/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I22, 24, 3, 0), cite(&I22, 24, 2, 0), cite(&I22, 19, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/26/1")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise-reelection")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(2, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/26/1")] } } }, ProcedureStep { step: Shared::Static("urge"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/26/1")] } } }, ProcedureStep { step: Shared::Static("organise-reelection"), by: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("urge")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: Some { 0: Shared::Static("urge") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/26/1")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/26/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I29, 26, 1, 0), cite(&I29, 26, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("台州市物业管理条例(2021)/27/2")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(2, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("台州市物业管理条例(2021)/27/2")] } } }, ProcedureStep { step: Shared::Static("takes-office"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("台州市物业管理条例(2021)/28/1")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("takes-office")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("takes-office")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("台州市物业管理条例(2021)/28/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I25, 27, 2, 0), cite(&I25, 28, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/20/1")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("owners-hold")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(2, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/20/1")] } } }, ProcedureStep { step: Shared::Static("guide"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/20/2")] } } }, ProcedureStep { step: Shared::Static("owners-hold"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("guide")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/20/2")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/21/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I28, 20, 1, 0), cite(&I28, 20, 2, 0), cite(&I28, 21, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/33/1")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/33/1")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/33/2")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I20, 33, 1, 0), cite(&I20, 33, 2, 0), cite(&I20, 30, 2, 0), cite(&I20, 31, 1, 0), cite(&I20, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/41/2")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/41/2")] } } }, ProcedureStep { step: Shared::Static("extend-term"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-reelection-group")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/41/2")] } } }, ProcedureStep { step: Shared::Static("report-no-election"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/42/1")] } } }, ProcedureStep { step: Shared::Static("urge"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("report-no-election"), Shared::Static("form-reelection-group")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/42/1")] } } }, ProcedureStep { step: Shared::Static("form-reelection-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("report-no-election"), Shared::Static("urge")] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/42/1")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(0, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/42/3")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-reelection-group")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-reelection-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/43/1"), Shared::Static("青岛市物业管理条例(2021)/43/2")] } } }, ProcedureStep { step: Shared::Static("hand-over-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("surrender-books"), Shared::Static("elect-anew")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/43/2")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/36/1")] } } }, ProcedureStep { step: Shared::Static("publish-names"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/36/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/37/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I21, 41, 2, 0), cite(&I21, 42, 1, 0), cite(&I21, 42, 3, 0), cite(&I21, 43, 1, 0), cite(&I21, 43, 2, 0), cite(&I21, 36, 1, 0), cite(&I21, 37, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/35/1")] } } }, ProcedureStep { step: Shared::Static("early-cause"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/34/1")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request"), Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/35/1")] } } }, ProcedureStep { step: Shared::Static("report-no-election"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request"), Shared::Static("elect-early")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/35/1")] } } }, ProcedureStep { step: Shared::Static("request-reelection"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-reelection-group"), Shared::Static("elect-early")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/35/2")] } } }, ProcedureStep { step: Shared::Static("form-reelection-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("report-no-election")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-on-request"), Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report-no-election")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/35/1")] } } }, ProcedureStep { step: Shared::Static("form-on-request"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("request-reelection")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("form-reelection-group"), Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/35/2")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("form-on-request")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/35/1")] } } }, ProcedureStep { step: Shared::Static("elect-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-cause")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("early-cause")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/34/1")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/35/4")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/30/1")] } } }, ProcedureStep { step: Shared::Static("publish-names"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/30/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I33, 35, 1, 0), cite(&I33, 34, 1, 0), cite(&I33, 35, 2, 0), cite(&I33, 35, 4, 0), cite(&I33, 30, 1, 0), cite(&I20, 31, 1, 0), cite(&I20, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/40/1")] } } }, ProcedureStep { step: Shared::Static("early-cause"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/38/2")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/40/1")] } } }, ProcedureStep { step: Shared::Static("report-no-election"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group"), Shared::Static("elect-early")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/40/1")] } } }, ProcedureStep { step: Shared::Static("form-reelection-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("report-no-election")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report-no-election")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/40/1")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/40/1")] } } }, ProcedureStep { step: Shared::Static("elect-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-cause")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/38/2")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/33/2")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-anew"), Shared::Static("elect-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I35, 40, 1, 0), cite(&I35, 38, 2, 0), cite(&I20, 33, 2, 0), cite(&I20, 30, 2, 0), cite(&I20, 31, 1, 0), cite(&I20, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/44/1")] } } }, ProcedureStep { step: Shared::Static("form-reelection-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/44/1")] } } }, ProcedureStep { step: Shared::Static("elect-anew"), by: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-reelection-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/44/1")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/45/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect-anew")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/40/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I36, 44, 1, 0), cite(&I36, 45, 2, 0), cite(&I36, 40, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/33/1")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise-reelection")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/33/1")] } } }, ProcedureStep { step: Shared::Static("urge"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: true, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/25/2")] } } }, ProcedureStep { step: Shared::Static("organise-reelection"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("urge")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: Some { 0: Shared::Static("urge") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/25/2")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/33/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/24/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::WorkingDays), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/24/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I20, 33, 1, 0), cite(&I31, 25, 2, 0), cite(&I20, 33, 2, 0), cite(&I31, 24, 1, 0), cite(&I31, 24, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("菏泽市物业管理条例(2022)/11/2")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise-reelection")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("菏泽市物业管理条例(2022)/11/2")] } } }, ProcedureStep { step: Shared::Static("organise-reelection"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("菏泽市物业管理条例(2022)/11/3")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("菏泽市物业管理条例(2022)/11/4")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I32, 11, 2, 0), cite(&I32, 11, 3, 0), cite(&I32, 11, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/33/1")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise-reelection")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(0, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/33/1")] } } }, ProcedureStep { step: Shared::Static("organise-reelection"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/33/1")] } } }, ProcedureStep { step: Shared::Static("surrender-books"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/33/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/29/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I16, 33, 1, 0), cite(&I16, 33, 2, 0), cite(&I16, 29, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("term-ends"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/25/2")] } } }, ProcedureStep { step: Shared::Static("early-cause"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/25/3")] } } }, ProcedureStep { step: Shared::Static("guide"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection"), Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/25/1")] } } }, ProcedureStep { step: Shared::Static("reelection-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("organise-reelection"), Shared::Static("elect-early")] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(0, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("term-ends")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/25/2")] } } }, ProcedureStep { step: Shared::Static("organise-reelection"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("elect-early")] } }, lapse_of: Some { 0: Shared::Static("reelection-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/25/3")] } } }, ProcedureStep { step: Shared::Static("elect-early"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("early-cause")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/25/3")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("new-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection"), Shared::Static("elect-early")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("reelection-meeting"), Shared::Static("organise-reelection"), Shared::Static("elect-early")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/20/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I38, 25, 2, 0), cite(&I38, 25, 3, 0), cite(&I38, 25, 1, 0), cite(&I38, 20, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.reelection.group.head"),
            zh: Shared::Static("换届小组组长由谁担任"),
            en: Shared::Static("who heads the re-election group"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I12, 28, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I13, 28, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee")] } } }, citations: Shared::Static { 0: &[cite(&I15, 49, 3, 0), cite(&I15, 31, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I21, 42, 2, 0), cite(&I21, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I33, 35, 3, 0), cite(&I33, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.reelection.group.owners"),
            zh: Shared::Static("换届小组中业主代表的比例"),
            en: Shared::Static("share of owners' representatives in the re-election group"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I12, 28, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I13, 28, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I15, 49, 3, 0), cite(&I15, 31, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I21, 42, 2, 0), cite(&I21, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I33, 35, 3, 0), cite(&I33, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.reelection.group.size"),
            zh: Shared::Static("换届小组的人数"),
            en: Shared::Static("number of members of the re-election group"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::BodySize { 0: BodySize { least: None, most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I12, 28, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I13, 28, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I15, 49, 3, 0), cite(&I15, 31, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::BodySize { 0: BodySize { least: Some(7), most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I21, 42, 2, 0), cite(&I21, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::BodySize { 0: BodySize { least: None, most: None, odd: true, by_rules: false, generally: false } }, citations: Shared::Static { 0: &[cite(&I33, 35, 3, 0), cite(&I33, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.request"),
            zh: Shared::Static("提议召开临时会议的业主比例"),
            en: Shared::Static("share of the owners who may ask for an extraordinary meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I4, 13, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I12, 25, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I13, 25, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 8, 19), zh: Shared::Static("2004年、2011年文本的该条未见"), en: Shared::Static("this article of the texts of 2004 and 2011 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I15, 35, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I20, 28, 2, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("此前的文本未见"), en: Shared::Static("the earlier texts were not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I16, 24, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该省此前的规定未见"), en: Shared::Static("the province's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I17, 11, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("2006年文本未见"), en: Shared::Static("the text of 2006 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I18, 18, 4, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I19, 24, 1, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I38, 17, 2, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.request.area"),
            zh: Shared::Static("提议召开临时会议的业主的面积比例"),
            en: Shared::Static("share of the area that must stand behind a request for an extraordinary meeting too"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: OPEN, known_from: Date::literal(2010, 1, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 5)) }, citations: Shared::Static { 0: &[cite(&I23, 21, 0, 0)] }, grade: Grade::Secondary } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.request.causes"),
            zh: Shared::Static("应当召开临时会议的其他情形"),
            en: Shared::Static("other causes of an extraordinary meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: OPEN, known_from: Date::literal(2010, 1, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("grave-event")] } } }, citations: Shared::Static { 0: &[cite(&I23, 21, 0, 0)] }, grade: Grade::Secondary } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("grave-event"), Shared::Static("by-laws")] } } }, citations: Shared::Static { 0: &[cite(&I20, 28, 2, 2), cite(&I20, 28, 2, 3)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("此前的文本未见"), en: Shared::Static("the earlier texts were not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("by-laws")] } } }, citations: Shared::Static { 0: &[cite(&I17, 11, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("2006年文本未见"), en: Shared::Static("the text of 2006 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("grave-event"), Shared::Static("breach-of-rules"), Shared::Static("by-laws")] } } }, citations: Shared::Static { 0: &[cite(&I18, 18, 4, 2), cite(&I18, 18, 4, 3), cite(&I18, 18, 4, 4)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("grave-event"), Shared::Static("by-laws")] } } }, citations: Shared::Static { 0: &[cite(&I19, 24, 1, 2), cite(&I19, 24, 1, 3)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("grave-event"), Shared::Static("vacancies"), Shared::Static("officers"), Shared::Static("by-laws")] } } }, citations: Shared::Static { 0: &[cite(&I38, 17, 2, 1), cite(&I38, 17, 2, 3), cite(&I38, 17, 2, 4)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.request.deputies"),
            zh: Shared::Static("应当召开临时会议的副主任离任人数"),
            en: Shared::Static("number of deputy chairs whose leaving is a cause of an extraordinary meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 1)) }, citations: Shared::Static { 0: &[cite(&I38, 17, 2, 3)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.request.vacancies"),
            zh: Shared::Static("应当召开临时会议的业主委员会缺额比例"),
            en: Shared::Static("share of vacant seats that is a cause of an extraordinary meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 3)) }, citations: Shared::Static { 0: &[cite(&I38, 17, 2, 3)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.resolution.attendance"),
            zh: Shared::Static("出席业主委员会会议的委员"),
            en: Shared::Static("members who must attend"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I12, 26, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I13, 26, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I15, 45, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)) }, citations: Shared::Static { 0: &[cite(&I20, 32, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I21, 38, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I16, 28, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I17, 14, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I18, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I19, 33, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I22, 21, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I28, 19, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I29, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)) }, citations: Shared::Static { 0: &[cite(&I33, 32, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)) }, citations: Shared::Static { 0: &[cite(&I35, 37, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.resolution.majority"),
            zh: Shared::Static("同意业主委员会决定的委员"),
            en: Shared::Static("members who must agree"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I12, 26, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I13, 26, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I15, 45, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I20, 32, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I21, 38, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I16, 28, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I17, 14, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I18, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I19, 33, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I22, 21, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I28, 19, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I29, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I33, 32, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I35, 37, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.resolution.matters"),
            zh: Shared::Static("讨论事项向业主公开的期限"),
            en: Shared::Static("how long before the meeting the owners are told of the items"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I17, 14, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I19, 33, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I27, 16, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.resolution.notice"),
            zh: Shared::Static("会议议题告知居民委员会的期限"),
            en: Shared::Static("how long before the meeting the residents' committee is told of the items"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Span { 0: Span::new(5, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I15, 45, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Span { 0: Span::new(5, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I33, 32, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Span { 0: Span::new(5, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I35, 37, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.resolution.proxies"),
            zh: Shared::Static("委员不得委托他人出席"),
            en: Shared::Static("members do not attend by proxy"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Norm, citations: Shared::Static { 0: &[cite(&I12, 26, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I13, 26, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I15, 45, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I18, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I19, 33, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I22, 21, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I28, 19, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I29, 23, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I33, 32, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I35, 37, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.resolution.publish"),
            zh: Shared::Static("决定公告的期限"),
            en: Shared::Static("by when a decision is published"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I12, 26, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I13, 26, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I15, 45, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I20, 32, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I21, 38, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I16, 28, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I18, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I19, 33, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I22, 21, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I28, 19, 5, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I29, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.resolution.publish.from"),
            zh: Shared::Static("决定公告期限的起算"),
            en: Shared::Static("what that is counted from: the decision or the meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Word { 0: Shared::Static("decision") }, citations: Shared::Static { 0: &[cite(&I12, 26, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Word { 0: Shared::Static("decision") }, citations: Shared::Static { 0: &[cite(&I13, 26, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Word { 0: Shared::Static("meeting") }, citations: Shared::Static { 0: &[cite(&I15, 45, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Word { 0: Shared::Static("decision") }, citations: Shared::Static { 0: &[cite(&I20, 32, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Word { 0: Shared::Static("meeting") }, citations: Shared::Static { 0: &[cite(&I21, 38, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Word { 0: Shared::Static("decision") }, citations: Shared::Static { 0: &[cite(&I16, 28, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Word { 0: Shared::Static("decision") }, citations: Shared::Static { 0: &[cite(&I18, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Word { 0: Shared::Static("meeting") }, citations: Shared::Static { 0: &[cite(&I19, 33, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Word { 0: Shared::Static("decision") }, citations: Shared::Static { 0: &[cite(&I22, 21, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("decision") }, citations: Shared::Static { 0: &[cite(&I28, 19, 5, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("decision") }, citations: Shared::Static { 0: &[cite(&I29, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.resolution.signatures"),
            zh: Shared::Static("业主委员会决定须签字同意"),
            en: Shared::Static("agreement is by signature"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Norm, citations: Shared::Static { 0: &[cite(&I12, 26, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I13, 26, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I15, 45, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I18, 29, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I28, 19, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I29, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I33, 32, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I35, 37, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.revocation"),
            zh: Shared::Static("责令改正或者撤销违法决定的机关"),
            en: Shared::Static("authorities that must order an unlawful decision corrected, or revoke it"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority"), Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I4, 19, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I15, 51, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I21, 44, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority"), Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I35, 39, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority"), Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I32, 13, 5, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I18, 80, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority"), Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I29, 33, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I38, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.revocation.breach"),
            zh: Shared::Static("应当责令改正或者撤销的决定所违反的规范"),
            en: Shared::Static("what a decision is contrary to that must be corrected or revoked"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("laws"), Shared::Static("regulations")] } } }, citations: Shared::Static { 0: &[cite(&I4, 19, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("laws"), Shared::Static("regulations"), Shared::Static("rules")] } } }, citations: Shared::Static { 0: &[cite(&I15, 51, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("laws"), Shared::Static("regulations")] } } }, citations: Shared::Static { 0: &[cite(&I21, 44, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("laws"), Shared::Static("regulations")] } } }, citations: Shared::Static { 0: &[cite(&I35, 39, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("laws"), Shared::Static("regulations")] } } }, citations: Shared::Static { 0: &[cite(&I32, 13, 5, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("laws"), Shared::Static("regulations")] } } }, citations: Shared::Static { 0: &[cite(&I18, 80, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("laws"), Shared::Static("regulations")] } } }, citations: Shared::Static { 0: &[cite(&I29, 33, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("laws"), Shared::Static("regulations"), Shared::Static("rules")] } } }, citations: Shared::Static { 0: &[cite(&I38, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.seat.absence"),
            zh: Shared::Static("一年内缺席会议的比例"),
            en: Shared::Static("share of the meetings of a year that was missed"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I12, 31, 1, 5)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I13, 31, 1, 5)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I15, 46, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.seat.absence.row"),
            zh: Shared::Static("连续缺席会议的次数"),
            en: Shared::Static("meetings missed in a row"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 1)) }, citations: Shared::Static { 0: &[cite(&I22, 17, 2, 5)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.seat.assembly"),
            zh: Shared::Static("由业主大会决定终止委员资格的情形"),
            en: Shared::Static("causes for which the assembly decides on a seat"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("unable"), Shared::Static("will-not-convene"), Shared::Static("absent"), Shared::Static("broke-pledge")] } } }, citations: Shared::Static { 0: &[cite(&I12, 31, 1, 3), cite(&I12, 31, 1, 4), cite(&I12, 31, 1, 5), cite(&I12, 31, 1, 6), cite(&I12, 31, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("unable"), Shared::Static("will-not-convene"), Shared::Static("absent"), Shared::Static("broke-pledge")] } } }, citations: Shared::Static { 0: &[cite(&I13, 31, 1, 3), cite(&I13, 31, 1, 4), cite(&I13, 31, 1, 5), cite(&I13, 31, 1, 6), cite(&I13, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("absent"), Shared::Static("unqualified"), Shared::Static("misconduct")] } } }, citations: Shared::Static { 0: &[cite(&I15, 46, 2, 0), cite(&I15, 47, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("resigned"), Shared::Static("refuses-duties"), Shared::Static("proposed"), Shared::Static("illegal-building"), Shared::Static("misconduct"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I20, 34, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("refuses-duties"), Shared::Static("illegal-building"), Shared::Static("refuses-fee"), Shared::Static("kin-interest"), Shared::Static("misconduct"), Shared::Static("proposed"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I21, 40, 2, 0), cite(&I20, 34, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2021, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2021, 5, 1), zh: Shared::Static("山东省此前的条例未见"), en: Shared::Static("the province's earlier regulation was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("resigned"), Shared::Static("refuses-duties"), Shared::Static("proposed"), Shared::Static("illegal-building"), Shared::Static("misconduct"), Shared::Static("unfit"), Shared::Static("refuses-fee")] } } }, citations: Shared::Static { 0: &[cite(&I31, 27, 2, 0), cite(&I31, 27, 3, 0), cite(&I20, 34, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2021, 3, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2021, 3, 1), zh: Shared::Static("山东省此前的条例未见"), en: Shared::Static("the province's earlier regulation was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("resigned"), Shared::Static("refuses-duties"), Shared::Static("proposed"), Shared::Static("illegal-building"), Shared::Static("misconduct"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I32, 13, 2, 0), cite(&I20, 34, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("resigned"), Shared::Static("refuses-duties"), Shared::Static("proposed"), Shared::Static("illegal-building"), Shared::Static("misconduct"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I33, 33, 2, 0), cite(&I20, 34, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2021, 12, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2021, 12, 1), zh: Shared::Static("山东省此前的条例未见"), en: Shared::Static("the province's earlier regulation was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("resigned"), Shared::Static("refuses-duties"), Shared::Static("proposed"), Shared::Static("illegal-building"), Shared::Static("misconduct"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I35, 36, 2, 0), cite(&I20, 34, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("resigned"), Shared::Static("refuses-duties"), Shared::Static("proposed"), Shared::Static("illegal-building"), Shared::Static("misconduct"), Shared::Static("unfit"), Shared::Static("refuses-fee")] } } }, citations: Shared::Static { 0: &[cite(&I36, 42, 1, 0), cite(&I36, 42, 2, 0), cite(&I20, 34, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 1, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2018, 1, 1), zh: Shared::Static("山东省此前的条例未见"), en: Shared::Static("the province's earlier regulation was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("refuses-duties"), Shared::Static("misconduct"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I16, 31, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("misconduct"), Shared::Static("illegal-building"), Shared::Static("fund-unpaid"), Shared::Static("refuses-duties"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I38, 24, 2, 0), cite(&I16, 31, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("misconduct"), Shared::Static("unqualified")] } } }, citations: Shared::Static { 0: &[cite(&I18, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("misconduct"), Shared::Static("unqualified")] } } }, citations: Shared::Static { 0: &[cite(&I19, 35, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("unqualified"), Shared::Static("misconduct"), Shared::Static("unfit")] } } }, citations: Shared::Static { 0: &[cite(&I25, 22, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("misconduct")] } } }, citations: Shared::Static { 0: &[cite(&I37, 22, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.seat.ends"),
            zh: Shared::Static("委员资格自行终止的情形"),
            en: Shared::Static("what ends a seat by itself"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-longer-owner"), Shared::Static("resigned")] } } }, citations: Shared::Static { 0: &[cite(&I12, 31, 1, 1), cite(&I12, 31, 1, 2), cite(&I12, 31, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-longer-owner"), Shared::Static("resigned")] } } }, citations: Shared::Static { 0: &[cite(&I13, 31, 1, 1), cite(&I13, 31, 1, 2), cite(&I13, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-longer-owner"), Shared::Static("resigned"), Shared::Static("unable")] } } }, citations: Shared::Static { 0: &[cite(&I15, 46, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-longer-owner"), Shared::Static("resigned"), Shared::Static("unable")] } } }, citations: Shared::Static { 0: &[cite(&I21, 40, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-longer-owner"), Shared::Static("unable"), Shared::Static("resigned"), Shared::Static("criminal-liability")] } } }, citations: Shared::Static { 0: &[cite(&I16, 32, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-longer-owner"), Shared::Static("without-capacity"), Shared::Static("criminal-liability"), Shared::Static("resigned")] } } }, citations: Shared::Static { 0: &[cite(&I18, 32, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-longer-owner"), Shared::Static("unable"), Shared::Static("resigned")] } } }, citations: Shared::Static { 0: &[cite(&I19, 35, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_400),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-longer-owner"), Shared::Static("without-capacity"), Shared::Static("criminal-liability")] } } }, citations: Shared::Static { 0: &[cite(&I30, 19, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("no-longer-owner"), Shared::Static("without-capacity"), Shared::Static("unable"), Shared::Static("arrears-after-demand"), Shared::Static("resigned"), Shared::Static("absent"), Shared::Static("refuses-duties"), Shared::Static("defied-order"), Shared::Static("misconduct")] } } }, citations: Shared::Static { 0: &[cite(&I22, 17, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.seat.ends.added"),
            zh: Shared::Static("管理规约、业主大会议事规则增加的自行终止情形"),
            en: Shared::Static("what the by-laws add"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I16, 32, 1, 5)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I18, 32, 1, 5)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I19, 35, 1, 4)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_400),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I30, 19, 1, 4)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I27, 20, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I22, 17, 2, 8)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I29, 25, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I25, 22, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I28, 17, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("assembly.seat.hand-over"),
            zh: Shared::Static("委员职务终止后的移交期限"),
            en: Shared::Static("by when a former member hands over"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Span { 0: Span::new(10, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I12, 30, 0, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Span { 0: Span::new(10, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I13, 30, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I16, 33, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 1, 13), to: Date::literal(2017, 12, 31), known_from: Date::literal(2001, 1, 13), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Span { 0: Span::new(7, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I18, 34, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I27, 20, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I22, 17, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I25, 28, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Span { 0: Span::new(10, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I28, 21, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I31, 27, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I32, 13, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I36, 45, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.seat.suspended"),
            zh: Shared::Static("由业主大会决定前停止履行职责的情形"),
            en: Shared::Static("causes for which a member is suspended until the assembly decides"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("absent"), Shared::Static("unqualified"), Shared::Static("misconduct")] } } }, citations: Shared::Static { 0: &[cite(&I15, 46, 2, 0), cite(&I15, 47, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("refuses-duties"), Shared::Static("illegal-building"), Shared::Static("refuses-fee"), Shared::Static("kin-interest"), Shared::Static("misconduct")] } } }, citations: Shared::Static { 0: &[cite(&I21, 40, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("misconduct")] } } }, citations: Shared::Static { 0: &[cite(&I31, 27, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("misconduct")] } } }, citations: Shared::Static { 0: &[cite(&I35, 36, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("misconduct")] } } }, citations: Shared::Static { 0: &[cite(&I36, 42, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("misconduct"), Shared::Static("illegal-building"), Shared::Static("fund-unpaid")] } } }, citations: Shared::Static { 0: &[cite(&I38, 24, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(441_800),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2023, 2, 1), to: OPEN, known_from: Date::literal(2023, 2, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("misconduct")] } } }, citations: Shared::Static { 0: &[cite(&I37, 22, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.setup"),
            zh: Shared::Static("首次业主大会会议的筹备和业主委员会备案"),
            en: Shared::Static("the steps towards an assembly and its committee"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("业主大会和业主委员会指导规则/8")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("业主大会和业主委员会指导规则/8")] } } }, ProcedureStep { step: Shared::Static("apply"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("业主大会和业主委员会指导规则/9")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority"), Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("业主大会和业主委员会指导规则/9")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("物业管理条例(2018)/10")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("物业管理条例(2018)/10")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("物业管理条例(2018)/16/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I23, 8, 0, 0), cite(&I23, 9, 0, 0), cite(&I4, 10, 0, 0), cite(&I4, 16, 1, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/30/1")] } } }, ProcedureStep { step: Shared::Static("apply"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners"), Shared::Static("developer")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/30/1")] } } }, ProcedureStep { step: Shared::Static("name-head"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/31/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("group-head")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("name-head")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("name-head")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/31/2")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("group-head")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/31/5")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/32/1")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/32/4")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/34/1/2")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/42/1")] } } }, ProcedureStep { step: Shared::Static("publish-names"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/42/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/43/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(5, SpanUnit::WorkingDays), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("北京市物业管理条例(2024)/43/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I15, 30, 1, 0), cite(&I15, 31, 1, 0), cite(&I15, 31, 2, 0), cite(&I15, 31, 5, 0), cite(&I15, 32, 1, 0), cite(&I15, 32, 4, 0), cite(&I15, 34, 1, 2), cite(&I15, 42, 1, 0), cite(&I15, 43, 1, 0), cite(&I15, 43, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/13/2")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/14/1")] } } }, ProcedureStep { step: Shared::Static("request"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("form-group")] } }, lapse_of: Some { 0: Shared::Static("report") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/14/2")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("request")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("request")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/15/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/15/1")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/16/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/16/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/21/2")] } } }, ProcedureStep { step: Shared::Static("hand-over-rooms"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("service-company")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/42/1")] } } }, ProcedureStep { step: Shared::Static("publish-names"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/21/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/23/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(20, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/34/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I12, 13, 2, 0), cite(&I12, 14, 1, 0), cite(&I12, 14, 2, 0), cite(&I12, 15, 1, 0), cite(&I12, 16, 2, 0), cite(&I12, 16, 3, 0), cite(&I12, 21, 2, 0), cite(&I12, 42, 1, 0), cite(&I12, 23, 1, 0), cite(&I12, 34, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/13/2")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/14/1")] } } }, ProcedureStep { step: Shared::Static("request"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("form-group")] } }, lapse_of: Some { 0: Shared::Static("report") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/14/2")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("request")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("request")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/15/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/15/1")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/16/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/16/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/21/2")] } } }, ProcedureStep { step: Shared::Static("hand-over-rooms"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("service-company")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/42/1")] } } }, ProcedureStep { step: Shared::Static("publish-names"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/21/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/23/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(20, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/34/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I13, 13, 2, 0), cite(&I13, 14, 1, 0), cite(&I13, 14, 2, 0), cite(&I13, 15, 1, 0), cite(&I13, 16, 2, 0), cite(&I13, 16, 3, 0), cite(&I13, 21, 2, 0), cite(&I13, 42, 1, 0), cite(&I13, 23, 1, 0), cite(&I13, 34, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 8, 19), zh: Shared::Static("2004年和2011年文本的相关条款未见"), en: Shared::Static("the articles of the texts of 2004 and 2011 were not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority"), Shared::Static("street"), Shared::Static("owners")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/2")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/3")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/12/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I17, 8, 1, 0), cite(&I17, 8, 2, 0), cite(&I17, 8, 3, 0), cite(&I17, 12, 1, 0), cite(&I17, 13, 1, 0), cite(&I17, 13, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/22/1")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(1, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/22/1")] } } }, ProcedureStep { step: Shared::Static("show-management-committee"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-management-committee")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/39/2")] } } }, ProcedureStep { step: Shared::Static("form-management-committee"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("show-management-committee")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/38/1/2")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-management-committee")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-management-committee")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/39/3")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("management-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-management-committee")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/22/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("management-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/22/2")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("杭州市物业管理条例(2022)/22/3")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("物业管理条例(2018)/16/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I18, 22, 1, 0), cite(&I18, 39, 2, 0), cite(&I18, 38, 1, 2), cite(&I18, 39, 3, 0), cite(&I18, 22, 2, 0), cite(&I18, 22, 3, 0), cite(&I4, 16, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/19/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("owners")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/19/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/20/2")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/3")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/22/1")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/22/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/23/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("宁波市住宅小区物业管理条例(2022)/23/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I19, 19, 1, 0), cite(&I19, 20, 2, 0), cite(&I17, 8, 3, 0), cite(&I19, 22, 1, 0), cite(&I19, 22, 2, 0), cite(&I19, 23, 1, 0), cite(&I19, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2017, 5, 1), to: OPEN, known_from: Date::literal(2017, 5, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/12/1")] } } }, ProcedureStep { step: Shared::Static("apply"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/12/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("owners")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/12/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/2")] } } }, ProcedureStep { step: Shared::Static("give-papers"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("service-company")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/13/1"), Shared::Static("温州市物业管理条例(2017)/13/2")] } } }, ProcedureStep { step: Shared::Static("extend-preparation"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/15/1")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/3")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/12/2")] } } }, ProcedureStep { step: Shared::Static("dissolve-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("extend-preparation")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, lapse_of: Some { 0: Shared::Static("first-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/15/1")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/12/3")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/18/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::WorkingDays), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("温州市物业管理条例(2017)/18/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I26, 12, 1, 0), cite(&I17, 8, 2, 0), cite(&I26, 13, 1, 0), cite(&I26, 13, 2, 0), cite(&I26, 15, 1, 0), cite(&I17, 8, 3, 0), cite(&I26, 12, 2, 0), cite(&I26, 12, 3, 0), cite(&I26, 18, 1, 0), cite(&I26, 18, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_400),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/8/1")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/8/1")] } } }, ProcedureStep { step: Shared::Static("request"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("form-group")] } }, lapse_of: Some { 0: Shared::Static("report") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/8/2")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("residents-committee"), Shared::Static("owners")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("request")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("request")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/9/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/10/2")] } } }, ProcedureStep { step: Shared::Static("give-papers"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/11/1")] } } }, ProcedureStep { step: Shared::Static("extend-preparation"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("residents-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/14/2")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/3")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/13/1")] } } }, ProcedureStep { step: Shared::Static("dissolve-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("residents-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, lapse_of: Some { 0: Shared::Static("first-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/14/2")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/13/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/2")] } } }, ProcedureStep { step: Shared::Static("hand-over-papers"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("complete-filing")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("complete-filing")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("嘉兴市住宅物业管理条例(2022)/14/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I30, 8, 1, 0), cite(&I30, 8, 2, 0), cite(&I30, 9, 1, 0), cite(&I30, 10, 2, 0), cite(&I30, 11, 1, 0), cite(&I30, 14, 2, 0), cite(&I17, 8, 3, 0), cite(&I30, 13, 1, 0), cite(&I17, 13, 1, 0), cite(&I17, 13, 2, 0), cite(&I30, 14, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/12/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("owners")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/12/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/12/4")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/13/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("湖州市物业管理条例(2021)/13/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/12/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I27, 12, 1, 0), cite(&I27, 12, 4, 0), cite(&I27, 13, 2, 0), cite(&I27, 13, 3, 0), cite(&I17, 12, 1, 0), cite(&I17, 13, 1, 0), cite(&I17, 13, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/11/1")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/11/1")] } } }, ProcedureStep { step: Shared::Static("apply"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/11/2")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("owners")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("apply")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("apply")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/11/3")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/12/2")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/13/3")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/16/1")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/16/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/19/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(5, SpanUnit::WorkingDays), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("绍兴市物业管理条例(2021)/19/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I22, 11, 1, 0), cite(&I22, 11, 2, 0), cite(&I22, 11, 3, 0), cite(&I22, 12, 2, 0), cite(&I22, 13, 3, 0), cite(&I22, 16, 1, 0), cite(&I22, 19, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/13/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/13/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/13/3")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/15/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/15/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/18/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("舟山市物业管理条例(2019)/18/2"), Shared::Static("浙江省物业管理条例(2009)/13/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I29, 13, 1, 0), cite(&I29, 13, 3, 0), cite(&I29, 15, 2, 0), cite(&I29, 15, 3, 0), cite(&I29, 18, 1, 0), cite(&I29, 18, 2, 0), cite(&I17, 13, 1, 0), cite(&I17, 13, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("台州市物业管理条例(2021)/14/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority"), Shared::Static("street"), Shared::Static("residents-committee"), Shared::Static("owners")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("台州市物业管理条例(2021)/14/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/2")] } } }, ProcedureStep { step: Shared::Static("tell-developer"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("台州市物业管理条例(2021)/15/1")] } } }, ProcedureStep { step: Shared::Static("give-papers"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("tell-developer")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(5, SpanUnit::WorkingDays), of: Words { 0: Shared::Static { 0: &[Shared::Static("tell-developer")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("台州市物业管理条例(2021)/15/1")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/3")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/8/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("台州市物业管理条例(2021)/19/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I25, 14, 1, 0), cite(&I17, 8, 2, 0), cite(&I25, 15, 1, 0), cite(&I17, 8, 3, 0), cite(&I25, 19, 1, 0), cite(&I17, 13, 1, 0), cite(&I17, 13, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/7/1")] } } }, ProcedureStep { step: Shared::Static("apply"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/7/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street"), Shared::Static("owners")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/7/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/7/4")] } } }, ProcedureStep { step: Shared::Static("give-papers"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("service-company")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/7/5")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/8/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/8/1")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/14/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("浙江省物业管理条例(2009)/13/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("丽水市物业管理条例(2019)/15/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I28, 7, 1, 0), cite(&I28, 7, 4, 0), cite(&I28, 7, 5, 0), cite(&I28, 8, 2, 0), cite(&I28, 8, 1, 0), cite(&I28, 14, 1, 0), cite(&I17, 13, 1, 0), cite(&I28, 15, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/20/3")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/21/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/21/3")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/22/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/22/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/1")] } } }, ProcedureStep { step: Shared::Static("publish-decisions"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/32/4")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I20, 20, 3, 0), cite(&I20, 21, 1, 0), cite(&I20, 21, 3, 0), cite(&I20, 22, 2, 0), cite(&I20, 22, 3, 0), cite(&I20, 30, 1, 0), cite(&I20, 32, 4, 0), cite(&I20, 30, 2, 0), cite(&I20, 31, 1, 0), cite(&I20, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/21/1")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("service-company")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("form-group-unasked")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/22/1")] } } }, ProcedureStep { step: Shared::Static("apply"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("form-group-unasked")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/22/2")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("apply")] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group-unasked")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("apply")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/22/3")] } } }, ProcedureStep { step: Shared::Static("form-group-unasked"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("apply"), Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/22/3")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("form-group-unasked")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("form-group-unasked")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/23/3")] } } }, ProcedureStep { step: Shared::Static("extend-preparation"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("form-group-unasked")] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/24/3")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("form-group-unasked")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/24/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("form-group-unasked")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/24/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/25/1")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/36/1")] } } }, ProcedureStep { step: Shared::Static("publish-names"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/36/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("青岛市物业管理条例(2021)/37/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I21, 21, 1, 0), cite(&I21, 22, 1, 0), cite(&I21, 22, 2, 0), cite(&I21, 22, 3, 0), cite(&I21, 23, 3, 0), cite(&I21, 24, 3, 0), cite(&I21, 24, 2, 0), cite(&I21, 25, 1, 0), cite(&I21, 36, 1, 0), cite(&I21, 37, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/22/1")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("service-company")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/22/2")] } } }, ProcedureStep { step: Shared::Static("apply"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners"), Shared::Static("residents-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/22/3")] } } }, ProcedureStep { step: Shared::Static("verify"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("apply")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(5, SpanUnit::WorkingDays), of: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("apply")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/23/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("verify")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("verify")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/23/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/23/4")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/24/3")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/25/1")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/25/1")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/2")] } } }, ProcedureStep { step: Shared::Static("publish-names"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("committee-meets")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("淄博市物业管理条例(2021)/30/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I33, 22, 1, 0), cite(&I33, 22, 2, 0), cite(&I33, 22, 3, 0), cite(&I33, 23, 1, 0), cite(&I33, 23, 4, 0), cite(&I33, 24, 3, 0), cite(&I33, 25, 1, 0), cite(&I20, 30, 2, 0), cite(&I33, 30, 1, 0), cite(&I20, 31, 1, 0), cite(&I20, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/30/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("潍坊市物业管理条例(2022)/30/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/21/3")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/22/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/22/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/1")] } } }, ProcedureStep { step: Shared::Static("publish-decisions"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/32/4")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I35, 30, 1, 0), cite(&I20, 21, 3, 0), cite(&I20, 22, 2, 0), cite(&I20, 22, 3, 0), cite(&I20, 30, 1, 0), cite(&I20, 32, 4, 0), cite(&I20, 30, 2, 0), cite(&I20, 31, 1, 0), cite(&I20, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/25/1")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("service-company")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(20, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/26/1"), Shared::Static("日照市物业管理条例(2018)/26/3")] } } }, ProcedureStep { step: Shared::Static("request"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("report")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/26/2")] } } }, ProcedureStep { step: Shared::Static("order-report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("request")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("report")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/26/2")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("report")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("report")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/27/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/27/3")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/22/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/22/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/1")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/40/1")] } } }, ProcedureStep { step: Shared::Static("hand-over-rooms"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(5, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("日照市物业管理条例(2018)/41/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I36, 25, 1, 0), cite(&I36, 26, 1, 0), cite(&I36, 26, 3, 0), cite(&I36, 26, 2, 0), cite(&I36, 27, 1, 0), cite(&I36, 27, 3, 0), cite(&I20, 22, 2, 0), cite(&I20, 22, 3, 0), cite(&I20, 30, 1, 0), cite(&I36, 40, 1, 0), cite(&I36, 41, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/18/2")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/18/2")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/18/4")] } } }, ProcedureStep { step: Shared::Static("give-papers"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/19/1")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/20/3")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/20/4")] } } }, ProcedureStep { step: Shared::Static("form-new-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, lapse_of: Some { 0: Shared::Static("first-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/20/4")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/1")] } } }, ProcedureStep { step: Shared::Static("publish-decisions"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/32/4")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/24/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::WorkingDays), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("聊城市物业管理条例(2021)/24/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I31, 18, 2, 0), cite(&I31, 18, 4, 0), cite(&I31, 19, 1, 0), cite(&I31, 20, 3, 0), cite(&I31, 20, 4, 0), cite(&I20, 30, 1, 0), cite(&I20, 32, 4, 0), cite(&I20, 30, 2, 0), cite(&I31, 24, 1, 0), cite(&I31, 24, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/9/1")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("service-company")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/9/1")] } } }, ProcedureStep { step: Shared::Static("apply"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("form-group")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/9/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("report"), Shared::Static("apply")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/9/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/21/3")] } } }, ProcedureStep { step: Shared::Static("give-papers"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/10/1")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/11/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("滨州市住宅物业管理条例(2019)/11/3")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/1")] } } }, ProcedureStep { step: Shared::Static("publish-decisions"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/32/4")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I34, 9, 1, 0), cite(&I20, 21, 3, 0), cite(&I34, 10, 1, 0), cite(&I34, 11, 2, 0), cite(&I34, 11, 3, 0), cite(&I20, 30, 1, 0), cite(&I20, 32, 4, 0), cite(&I20, 30, 2, 0), cite(&I20, 31, 1, 0), cite(&I20, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("菏泽市物业管理条例(2022)/7/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("菏泽市物业管理条例(2022)/7/1")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("菏泽市物业管理条例(2022)/7/3")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/22/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(90, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("菏泽市物业管理条例(2022)/7/5")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/1")] } } }, ProcedureStep { step: Shared::Static("publish-decisions"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/32/4")] } } }, ProcedureStep { step: Shared::Static("committee-meets"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/30/2")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/1")] } } }, ProcedureStep { step: Shared::Static("complete-filing"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(10, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("file")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("山东省物业管理条例(2021)/31/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I32, 7, 1, 0), cite(&I32, 7, 3, 0), cite(&I20, 22, 2, 0), cite(&I32, 7, 5, 0), cite(&I20, 30, 1, 0), cite(&I20, 32, 4, 0), cite(&I20, 30, 2, 0), cite(&I20, 31, 1, 0), cite(&I20, 31, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/18/3")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(2, SpanUnit::Months), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/19/1")] } } }, ProcedureStep { step: Shared::Static("apply"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners"), Shared::Static("developer")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/20/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/20/1")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/21/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/20/1")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/22/1/3")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/29/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I16, 18, 3, 0), cite(&I16, 19, 1, 0), cite(&I16, 20, 1, 0), cite(&I16, 21, 2, 0), cite(&I16, 22, 1, 3), cite(&I16, 29, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("condition-met"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/18/3")] } } }, ProcedureStep { step: Shared::Static("report"), by: Words { 0: Shared::Static { 0: &[Shared::Static("developer")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/13/1")] } } }, ProcedureStep { step: Shared::Static("apply"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners"), Shared::Static("developer")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("condition-met")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/14/1")] } } }, ProcedureStep { step: Shared::Static("form-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("apply")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/14/2")] } } }, ProcedureStep { step: Shared::Static("publish-members"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(3, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/14/4")] } } }, ProcedureStep { step: Shared::Static("publish-contents"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: Some { 0: SpanOf { span: Span::new(15, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } } } }, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("河南省物业管理条例(2018)/21/2")] } } }, ProcedureStep { step: Shared::Static("first-meeting"), by: Words { 0: Shared::Static { 0: &[Shared::Static("preparatory-group")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group"), Shared::Static("publish-contents")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(60, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/15/1")] } } }, ProcedureStep { step: Shared::Static("form-new-group"), by: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("form-group")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, lapse_of: Some { 0: Shared::Static("first-meeting") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/15/2")] } } }, ProcedureStep { step: Shared::Static("elect"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("first-meeting")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/19/3")] } } }, ProcedureStep { step: Shared::Static("file"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(30, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("elect")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("郑州市物业管理条例(2021)/20/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I16, 18, 3, 0), cite(&I38, 13, 1, 0), cite(&I38, 14, 1, 0), cite(&I38, 14, 2, 0), cite(&I38, 14, 4, 0), cite(&I16, 21, 2, 0), cite(&I38, 15, 1, 0), cite(&I38, 15, 2, 0), cite(&I38, 19, 3, 0), cite(&I38, 20, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.alternates"),
            zh: Shared::Static("候补委员递补的次序"),
            en: Shared::Static("in what order alternates move up"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Word { 0: Shared::Static("by-rules") }, citations: Shared::Static { 0: &[cite(&I15, 41, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Word { 0: Shared::Static("by-votes") }, citations: Shared::Static { 0: &[cite(&I18, 28, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("by-votes") }, citations: Shared::Static { 0: &[cite(&I27, 21, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Word { 0: Shared::Static("by-votes") }, citations: Shared::Static { 0: &[cite(&I22, 18, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("by-votes") }, citations: Shared::Static { 0: &[cite(&I29, 19, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("by-votes") }, citations: Shared::Static { 0: &[cite(&I28, 14, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("by-votes") }, citations: Shared::Static { 0: &[cite(&I31, 22, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("by-votes") }, citations: Shared::Static { 0: &[cite(&I33, 30, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("by-rules") }, citations: Shared::Static { 0: &[cite(&I35, 34, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.alternates.may"),
            zh: Shared::Static("候补委员可以递补"),
            en: Shared::Static("alternates may move up, and need not"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I18, 28, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I35, 34, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.by-election"),
            zh: Shared::Static("可以补选的在任人数"),
            en: Shared::Static("members in office at which there may be a by-election"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I12, 32, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I13, 32, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.causes"),
            zh: Shared::Static("应当重新选举的其他情形"),
            en: Shared::Static("other causes for which a new committee must be elected"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("idle"), Shared::Static("grave-illegality"), Shared::Static("cannot-function")] } } }, citations: Shared::Static { 0: &[cite(&I12, 32, 2, 2), cite(&I12, 32, 2, 3), cite(&I12, 32, 2, 4)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("idle"), Shared::Static("grave-illegality"), Shared::Static("cannot-function")] } } }, citations: Shared::Static { 0: &[cite(&I13, 32, 2, 2), cite(&I13, 32, 2, 3), cite(&I13, 32, 2, 4)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("cannot-function"), Shared::Static("committee-refuses-duties")] } } }, citations: Shared::Static { 0: &[cite(&I15, 48, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("cannot-function")] } } }, citations: Shared::Static { 0: &[cite(&I27, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("cannot-function")] } } }, citations: Shared::Static { 0: &[cite(&I32, 13, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("cannot-function"), Shared::Static("committee-refuses-duties")] } } }, citations: Shared::Static { 0: &[cite(&I33, 34, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("committee-refuses-duties")] } } }, citations: Shared::Static { 0: &[cite(&I35, 38, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("cannot-function"), Shared::Static("committee-refuses-duties")] } } }, citations: Shared::Static { 0: &[cite(&I38, 25, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.fill"),
            zh: Shared::Static("缺额的补足"),
            en: Shared::Static("whether vacancies may or must be filled"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Word { 0: Shared::Static("may") }, citations: Shared::Static { 0: &[cite(&I21, 41, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Word { 0: Shared::Static("must") }, citations: Shared::Static { 0: &[cite(&I19, 35, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Word { 0: Shared::Static("must") }, citations: Shared::Static { 0: &[cite(&I32, 13, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.idle"),
            zh: Shared::Static("连续未开展工作的时间"),
            en: Shared::Static("how long the committee was idle"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Span { 0: Span::new(6, SpanUnit::Months) }, citations: Shared::Static { 0: &[cite(&I12, 32, 2, 2)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Span { 0: Span::new(6, SpanUnit::Months) }, citations: Shared::Static { 0: &[cite(&I13, 32, 2, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.minimum"),
            zh: Shared::Static("人数低于法定最低人数应当重新选举"),
            en: Shared::Static("a new committee must be elected below the lowest lawful number"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I18, 28, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.organiser"),
            zh: Shared::Static("组织重新选举的机关"),
            en: Shared::Static("who sees to it that a new committee is elected"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I12, 32, 2, 0), cite(&I12, 32, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I13, 32, 2, 0), cite(&I13, 32, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("residents-committee"), Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I15, 48, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I19, 36, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I27, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I22, 24, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I28, 14, 5, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I32, 13, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I33, 34, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I35, 38, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("street")] } } }, citations: Shared::Static { 0: &[cite(&I38, 25, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.reelect"),
            zh: Shared::Static("应当重新选举的在任人数"),
            en: Shared::Static("members in office at which a new committee must be elected"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I12, 32, 2, 1)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I13, 32, 2, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 11, 1), zh: Shared::Static("该市此前的规定未见或者尚未收入"), en: Shared::Static("the city's earlier rules were not seen or are not in the tables") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I15, 48, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I21, 41, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtMost, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I18, 28, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I19, 36, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I27, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I22, 24, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I28, 14, 5, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I32, 13, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2018, 5, 1), to: Date::literal(2022, 1, 20), known_from: Date::literal(2018, 5, 1), zh: Shared::Static("该地此前的规定未见"), en: Shared::Static("the place's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(2, 3)) }, citations: Shared::Static { 0: &[cite(&I33, 34, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(2, 3)) }, citations: Shared::Static { 0: &[cite(&I35, 38, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.stand-in"),
            zh: Shared::Static("由居民委员会代行职责的在任人数"),
            en: Shared::Static("members in office at which the residents' committee acts instead"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_400),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I30, 23, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I27, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.vacancy.within"),
            zh: Shared::Static("组织重新选举的期限"),
            en: Shared::Static("by when the meeting for a new committee is held"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Span { 0: Span::new(3, SpanUnit::Months) }, citations: Shared::Static { 0: &[cite(&I27, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Span { 0: Span::new(90, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I33, 34, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.without.few"),
            zh: Shared::Static("业主人数较少且一致同意不成立业主大会时由其履行的职责"),
            en: Shared::Static("duties that few owners perform who agree to have no assembly"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I4, 10, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I12, 13, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I13, 13, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 8, 19), zh: Shared::Static("2004年、2011年文本的该条未见"), en: Shared::Static("this article of the texts of 2004 and 2011 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I17, 6, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2006, 10, 1), to: Date::literal(2009, 11, 26), known_from: Date::literal(2006, 10, 1), zh: Shared::Static("2006年文本未见"), en: Shared::Static("the text of 2006 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly")] } } }, citations: Shared::Static { 0: &[cite(&I20, 23, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2009, 5, 1), to: Date::literal(2021, 12, 2), known_from: Date::literal(2009, 5, 1), zh: Shared::Static("此前的文本未见"), en: Shared::Static("the earlier texts were not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly")] } } }, citations: Shared::Static { 0: &[cite(&I21, 20, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I36, 24, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly")] } } }, citations: Shared::Static { 0: &[cite(&I31, 15, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 10, 1), to: OPEN, known_from: Date::literal(2019, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly")] } } }, citations: Shared::Static { 0: &[cite(&I34, 8, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly")] } } }, citations: Shared::Static { 0: &[cite(&I32, 6, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I38, 12, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.without.single-owner"),
            zh: Shared::Static("只有一个业主时由其履行的职责"),
            en: Shared::Static("duties that a single owner performs without an assembly"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I4, 10, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I12, 13, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I13, 13, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2004, 11, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2004, 8, 19), zh: Shared::Static("2004年、2011年文本的该条未见"), en: Shared::Static("this article of the texts of 2004 and 2011 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly")] } } }, citations: Shared::Static { 0: &[cite(&I18, 18, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I36, 24, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 10, 1), to: OPEN, known_from: Date::literal(2021, 10, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly"), Shared::Static("committee")] } } }, citations: Shared::Static { 0: &[cite(&I38, 12, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 12, 3), to: Date::literal(2021, 9, 30), known_from: Date::literal(2007, 12, 3), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("assembly.without.unanimous"),
            zh: Shared::Static("全体业主一致同意不成立业主大会时由其履行的职责"),
            en: Shared::Static("duties that all owners perform who agree to have no assembly, few or not"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly")] } } }, citations: Shared::Static { 0: &[cite(&I18, 18, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("bylaws.power"),
            zh: Shared::Static("管理规约和业主大会议事规则的约定范围"),
            en: Shared::Static("what by-laws may settle"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I4, 17, 1, 0), cite(&I4, 17, 2, 0), cite(&I4, 18, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("contract.term.phased"),
            zh: Shared::Static("分期开发区域物业服务合同的最长期限"),
            en: Shared::Static("longest term of a service contract in a zone built in phases"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2011, 3, 31)), value: Value::Years { 0: Years(2) }, citations: Shared::Static { 0: &[cite(&I14, 2, 1, 0)] }, grade: Grade::Scheme } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("deadline.counting"),
            zh: Shared::Static("期间的计算"),
            en: Shared::Static("how days, months and years are counted"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I0, 200, 0, 0), cite(&I0, 201, 1, 0), cite(&I0, 202, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("deadline.holidays"),
            zh: Shared::Static("期间最后一日是休假日的顺延"),
            en: Shared::Static("what happens where the last day is a holiday"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I0, 203, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fee.duty"),
            zh: Shared::Static("按约定交纳物业费"),
            en: Shared::Static("duty to pay the agreed service fee"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 1, 1), to: on(2020, 12, 31), known_from: Date::literal(2004, 1, 1), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Norm, citations: Shared::Static { 0: &[cite(&I10, 15, 0, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I0, 944, 1, 0), cite(&I10, 15, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.account"),
            zh: Shared::Static("专项维修资金的账户"),
            en: Shared::Static("how the fund is kept"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I7, 10, 3, 0), cite(&I7, 15, 1, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Norm, citations: Shared::Static { 0: &[cite(&I12, 66, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I13, 66, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.account.carried"),
            zh: Shared::Static("转入专项维修资金滚存使用的资金"),
            en: Shared::Static("what is carried to the fund"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I7, 27, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.account.destroyed"),
            zh: Shared::Static("房屋灭失时的返还"),
            en: Shared::Static("to whom the balance is paid where a unit is destroyed"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I7, 29, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I15, 81, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.account.published"),
            zh: Shared::Static("账目的公布"),
            en: Shared::Static("how often the accounts are told at least"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Span { 0: Span::new(1, SpanUnit::Years) }, citations: Shared::Static { 0: &[cite(&I7, 30, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Span { 0: Span::new(6, SpanUnit::Months) }, citations: Shared::Static { 0: &[cite(&I12, 66, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Span { 0: Span::new(6, SpanUnit::Months) }, citations: Shared::Static { 0: &[cite(&I13, 66, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.account.with-title"),
            zh: Shared::Static("结余随房屋所有权过户"),
            en: Shared::Static("that the balance passes with the title"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I7, 28, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I15, 81, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I16, 68, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.apportion"),
            zh: Shared::Static("维修费用的分摊"),
            en: Shared::Static("who bears the cost of a repair"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I7, 20, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.apportion.unsold"),
            zh: Shared::Static("尚未售出部分的分摊"),
            en: Shared::Static("who bears the share of unsold units"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I7, 21, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.chargeable"),
            zh: Shared::Static("专项维修资金的用途"),
            en: Shared::Static("what the fund is for"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I7, 2, 2, 0), cite(&I7, 18, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I15, 85, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I18, 72, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I19, 70, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.chargeable.excluded"),
            zh: Shared::Static("不得从专项维修资金中列支的费用"),
            en: Shared::Static("whose cost the fund does not pay"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("utility"), Shared::Static("person-at-fault"), Shared::Static("manager")] } } }, citations: Shared::Static { 0: &[cite(&I7, 25, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("developer"), Shared::Static("utility"), Shared::Static("person-at-fault"), Shared::Static("manager")] } } }, citations: Shared::Static { 0: &[cite(&I18, 74, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.chargeable.low"),
            zh: Shared::Static("只能用于紧急情况的余额"),
            en: Shared::Static("balance below which the fund pays for emergencies only"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(3, 10)) }, citations: Shared::Static { 0: &[cite(&I28, 46, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.chargeable.not-in-fee"),
            zh: Shared::Static("不得计入物业服务成本的费用"),
            en: Shared::Static("what may not be among the costs of the service fee"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 1, 1), to: OPEN, known_from: Date::literal(2004, 1, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I10, 11, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.deposit"),
            zh: Shared::Static("首期专项维修资金的交存比例"),
            en: Shared::Static("share that is first deposited"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(1999, 1, 1), to: on(2008, 1, 31), known_from: Date::literal(1998, 12, 16), end_known_from: Some(Date::literal(2007, 12, 4)), value: Value::Deposits { 0: Deposits { parts: Shared::Static { 0: &[DepositPart { payer: Payer::Owner, base: DepositBase::SalePrice, least: Some { 0: Ratio::literal(1, 50) }, most: Some { 0: Ratio::literal(3, 100) }, building: None }] } } }, citations: Shared::Static { 0: &[cite(&I8, 5, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Deposits { 0: Deposits { parts: Shared::Static { 0: &[DepositPart { payer: Payer::Owner, base: DepositBase::ConstructionCost, least: Some { 0: Ratio::literal(1, 20) }, most: Some { 0: Ratio::literal(2, 25) }, building: None }] } } }, citations: Shared::Static { 0: &[cite(&I7, 7, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2001, 1, 1), to: believed(2008, 1, 31), known_from: Date::literal(2001, 1, 1), end_known_from: Some(Date::literal(2008, 1, 31)), value: Value::Deposits { 0: Deposits { parts: Shared::Static { 0: &[DepositPart { payer: Payer::Developer, base: DepositBase::CostPrice, least: Some { 0: Ratio::literal(1, 25) }, most: Some { 0: Ratio::literal(1, 25) }, building: Some(BuildingClass::Lift) }, DepositPart { payer: Payer::Owner, base: DepositBase::CostPrice, least: Some { 0: Ratio::literal(3, 100) }, most: Some { 0: Ratio::literal(3, 100) }, building: Some(BuildingClass::Lift) }, DepositPart { payer: Payer::Developer, base: DepositBase::CostPrice, least: Some { 0: Ratio::literal(3, 100) }, most: Some { 0: Ratio::literal(3, 100) }, building: Some(BuildingClass::NoLift) }, DepositPart { payer: Payer::Owner, base: DepositBase::CostPrice, least: None, most: None, building: Some(BuildingClass::NoLift) }] } } }, citations: Shared::Static { 0: &[cite(&I9, 6, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Deposits { 0: Deposits { parts: Shared::Static { 0: &[DepositPart { payer: Payer::Owner, base: DepositBase::ConstructionCost, least: Some { 0: Ratio::literal(1, 20) }, most: Some { 0: Ratio::literal(2, 25) }, building: None }] } } }, citations: Shared::Static { 0: &[cite(&I18, 70, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Deposits { 0: Deposits { parts: Shared::Static { 0: &[DepositPart { payer: Payer::Owner, base: DepositBase::ConstructionCost, least: Some { 0: Ratio::literal(1, 20) }, most: Some { 0: Ratio::literal(2, 25) }, building: None }] } } }, citations: Shared::Static { 0: &[cite(&I25, 51, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.deposit.advance"),
            zh: Shared::Static("建设单位先行交存"),
            en: Shared::Static("what the developer pays in advance"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("unsold"), Shared::Static("first-registration")] } } }, citations: Shared::Static { 0: &[cite(&I12, 64, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("unsold"), Shared::Static("first-registration")] } } }, citations: Shared::Static { 0: &[cite(&I13, 64, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("all"), Shared::Static("completion-filing")] } } }, citations: Shared::Static { 0: &[cite(&I18, 70, 1, 0), cite(&I18, 70, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("all"), Shared::Static("first-registration")] } } }, citations: Shared::Static { 0: &[cite(&I19, 69, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("all"), Shared::Static("completion-acceptance")] } } }, citations: Shared::Static { 0: &[cite(&I25, 51, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("all")] } } }, citations: Shared::Static { 0: &[cite(&I29, 56, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("unsold")] } } }, citations: Shared::Static { 0: &[cite(&I35, 64, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("unsold"), Shared::Static("completion-delivery")] } } }, citations: Shared::Static { 0: &[cite(&I31, 48, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("unsold"), Shared::Static("completion-delivery")] } } }, citations: Shared::Static { 0: &[cite(&I33, 63, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.deposit.barred"),
            zh: Shared::Static("未交存的不得交付"),
            en: Shared::Static("that a unit is not handed over without the deposit"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I7, 13, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.deposit.before"),
            zh: Shared::Static("业主交存的时间"),
            en: Shared::Static("before what the owner deposits"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Word { 0: Shared::Static("handover") }, citations: Shared::Static { 0: &[cite(&I7, 12, 1, 0), cite(&I7, 12, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Word { 0: Shared::Static("handover") }, citations: Shared::Static { 0: &[cite(&I20, 69, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("handover") }, citations: Shared::Static { 0: &[cite(&I35, 64, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("handover") }, citations: Shared::Static { 0: &[cite(&I31, 48, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("first-registration") }, citations: Shared::Static { 0: &[cite(&I33, 63, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.deposit.exempt"),
            zh: Shared::Static("不需交存的住宅"),
            en: Shared::Static("whose unit needs no deposit"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I7, 6, 1, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.deposit.public"),
            zh: Shared::Static("出售公有住房首期专项维修资金的交存比例"),
            en: Shared::Static("share that is first deposited for public housing"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Deposits { 0: Deposits { parts: Shared::Static { 0: &[DepositPart { payer: Payer::Owner, base: DepositBase::ReformCostPrice, least: Some { 0: Ratio::literal(1, 50) }, most: Some { 0: Ratio::literal(1, 50) }, building: None }, DepositPart { payer: Payer::SellingUnit, base: DepositBase::SalePrice, least: Some { 0: Ratio::literal(1, 5) }, most: None, building: Some(BuildingClass::MultiStorey) }, DepositPart { payer: Payer::SellingUnit, base: DepositBase::SalePrice, least: Some { 0: Ratio::literal(3, 10) }, most: None, building: Some(BuildingClass::HighRise) }] } } }, citations: Shared::Static { 0: &[cite(&I7, 8, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.deposit.selling-time"),
            zh: Shared::Static("售房单位交存的期限"),
            en: Shared::Static("time in which a selling unit deposits"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Span { 0: Span::new(30, SpanUnit::Days) }, citations: Shared::Static { 0: &[cite(&I7, 12, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.deposit.tariffs"),
            zh: Shared::Static("当地公布的每平方米交存数额"),
            en: Shared::Static("published deposit of a square metre"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.instalments.limit"),
            zh: Shared::Static("分期交纳的期限"),
            en: Shared::Static("time within which instalments end"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2011, 3, 31)), value: Value::Years { 0: Years(3) }, citations: Shared::Static { 0: &[cite(&I14, 7, 1, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.replenish.target"),
            zh: Shared::Static("再次筹集（续交）后的余额"),
            en: Shared::Static("balance that replenishing must reach"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2010, 12, 23)), value: Value::Target { 0: Target { base: TargetBase::BuyersFirst, ratio: Ratio::literal(1, 1) } }, citations: Shared::Static { 0: &[cite(&I14, 7, 2, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Target { 0: Target { base: TargetBase::FirstDeposit, ratio: Ratio::literal(1, 2) } }, citations: Shared::Static { 0: &[cite(&I12, 65, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Target { 0: Target { base: TargetBase::FirstDeposit, ratio: Ratio::literal(1, 2) } }, citations: Shared::Static { 0: &[cite(&I13, 65, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2011, 4, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2010, 12, 23), zh: Shared::Static("2011年修订文本未见"), en: Shared::Static("the text of the 2011 revision was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Target { 0: Target { base: TargetBase::CurrentStandard, ratio: Ratio::literal(1, 1) } }, citations: Shared::Static { 0: &[cite(&I15, 83, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.revenue"),
            zh: Shared::Static("扣除合理成本后的收益归业主共有"),
            en: Shared::Static("that revenue less reasonable cost is the owners'"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I0, 282, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.revenue.cost"),
            zh: Shared::Static("前期物业服务人代为经营的支出"),
            en: Shared::Static("most that a preliminary manager may take for cost"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtMost, Ratio::literal(3, 10)) }, citations: Shared::Static { 0: &[cite(&I22, 49, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.revenue.mainly"),
            zh: Shared::Static("收益主要用于补充专项维修资金"),
            en: Shared::Static("that revenue goes mainly to the fund"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 1, 1), to: on(2018, 3, 18), known_from: Date::literal(2004, 1, 1), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly-decides")] } } }, citations: Shared::Static { 0: &[cite(&I10, 18, 0, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly-decides")] } } }, citations: Shared::Static { 0: &[cite(&I4, 54, 0, 0), cite(&I10, 18, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly-decides")] } } }, citations: Shared::Static { 0: &[cite(&I16, 63, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly-decides")] } } }, citations: Shared::Static { 0: &[cite(&I19, 65, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("assembly-decides"), Shared::Static("until-first")] } } }, citations: Shared::Static { 0: &[cite(&I18, 60, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.revenue.share"),
            zh: Shared::Static("收益用于补充专项维修资金的比例"),
            en: Shared::Static("share of revenue that goes to the fund"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::RevenueShare { 0: RevenueShare { share: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: RevenueBase::Net, low: None, before_assembly: false, unless_decided: true, until_first: false, every: Some { 0: Span::new(3, SpanUnit::Months) } } }, citations: Shared::Static { 0: &[cite(&I12, 51, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::RevenueShare { 0: RevenueShare { share: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: RevenueBase::Net, low: None, before_assembly: false, unless_decided: true, until_first: false, every: Some { 0: Span::new(3, SpanUnit::Months) } } }, citations: Shared::Static { 0: &[cite(&I13, 51, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::RevenueShare { 0: RevenueShare { share: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)), of: RevenueBase::Net, low: Some { 0: Threshold::new(Comparator::LessThan, Ratio::literal(3, 10)) }, before_assembly: false, unless_decided: false, until_first: false, every: None } }, citations: Shared::Static { 0: &[cite(&I15, 74, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::RevenueShare { 0: RevenueShare { share: Threshold::new(Comparator::AtLeast, Ratio::literal(7, 10)), of: RevenueBase::Net, low: None, before_assembly: true, unless_decided: false, until_first: false, every: None } }, citations: Shared::Static { 0: &[cite(&I28, 44, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::RevenueShare { 0: RevenueShare { share: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)), of: RevenueBase::Account, low: None, before_assembly: false, unless_decided: true, until_first: true, every: Some { 0: Span::new(3, SpanUnit::Months) } } }, citations: Shared::Static { 0: &[cite(&I27, 45, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.trigger"),
            zh: Shared::Static("应当再次筹集（续交）的余额"),
            en: Shared::Static("balance at which the fund must be replenished"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(3, 10)) }, citations: Shared::Static { 0: &[cite(&I7, 17, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2010, 12, 23)), value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(3, 10)) }, citations: Shared::Static { 0: &[cite(&I14, 7, 1, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(3, 10)) }, citations: Shared::Static { 0: &[cite(&I12, 65, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(3, 10)) }, citations: Shared::Static { 0: &[cite(&I13, 65, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2011, 4, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2010, 12, 23), zh: Shared::Static("2011年修订文本未见"), en: Shared::Static("the text of the 2011 revision was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::LessThan, Ratio::literal(3, 10)) }, citations: Shared::Static { 0: &[cite(&I15, 83, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.trigger.level"),
            zh: Shared::Static("比较余额的层次"),
            en: Shared::Static("level at which the balance is compared"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Word { 0: Shared::Static("unit") }, citations: Shared::Static { 0: &[cite(&I7, 17, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2010, 12, 23)), value: Value::Word { 0: Shared::Static("zone") }, citations: Shared::Static { 0: &[cite(&I14, 7, 1, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Word { 0: Shared::Static("unit") }, citations: Shared::Static { 0: &[cite(&I12, 65, 0, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Word { 0: Shared::Static("unit") }, citations: Shared::Static { 0: &[cite(&I13, 65, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2011, 4, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2010, 12, 23), zh: Shared::Static("2011年修订文本未见"), en: Shared::Static("the text of the 2011 revision was not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.use.after-transfer"),
            zh: Shared::Static("划转业主大会管理后的使用程序"),
            en: Shared::Static("how the fund is spent after it is handed to the assembly"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("emergency"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/24/1")] } } }, ProcedureStep { step: Shared::Static("plan-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/1")] } } }, ProcedureStep { step: Shared::Static("adopt-plan"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("plan-use")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/2")] } } }, ProcedureStep { step: Shared::Static("carry-out"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("adopt-plan"), Shared::Static("emergency")] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("substitute-repair")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/3")] } } }, ProcedureStep { step: Shared::Static("apply-for-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/4"), Shared::Static("住宅专项维修资金管理办法/24/1/2")] } } }, ProcedureStep { step: Shared::Static("consent-to-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply-for-funds")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/5")] } } }, ProcedureStep { step: Shared::Static("file-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("consent-to-funds")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/5")] } } }, ProcedureStep { step: Shared::Static("order-correction"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("file-use")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("instruct-bank")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: true, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/5")] } } }, ProcedureStep { step: Shared::Static("instruct-bank"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file-use")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/6")] } } }, ProcedureStep { step: Shared::Static("pay-works"), by: Words { 0: Shared::Static { 0: &[Shared::Static("bank")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("instruct-bank")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/7")] } } }, ProcedureStep { step: Shared::Static("substitute-repair"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("emergency")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/24/2")] } } }, ProcedureStep { step: Shared::Static("charge-accounts"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("substitute-repair")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/24/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I7, 23, 1, 1), cite(&I7, 23, 1, 2), cite(&I7, 23, 1, 3), cite(&I7, 23, 1, 4), cite(&I7, 23, 1, 5), cite(&I7, 23, 1, 6), cite(&I7, 23, 1, 7), cite(&I7, 24, 1, 0), cite(&I7, 24, 1, 2), cite(&I7, 24, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("emergency"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/73/2")] } } }, ProcedureStep { step: Shared::Static("plan-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/1")] } } }, ProcedureStep { step: Shared::Static("adopt-plan"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("plan-use")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/2")] } } }, ProcedureStep { step: Shared::Static("apply-in-emergency"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("emergency")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/73/3/2")] } } }, ProcedureStep { step: Shared::Static("consent-in-emergency"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply-in-emergency")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("substitute-repair")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("apply-in-emergency")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/73/3/2")] } } }, ProcedureStep { step: Shared::Static("substitute-repair"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply-in-emergency")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out")] } }, lapse_of: Some { 0: Shared::Static("consent-in-emergency") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/73/3/2")] } } }, ProcedureStep { step: Shared::Static("carry-out"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("adopt-plan"), Shared::Static("consent-in-emergency")] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("substitute-repair")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/3"), Shared::Static("上海市住宅物业管理规定(2018)/73/3/2")] } } }, ProcedureStep { step: Shared::Static("review-price"), by: Words { 0: Shared::Static { 0: &[Shared::Static("appraiser")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out"), Shared::Static("substitute-repair")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/67/1"), Shared::Static("上海市住宅物业管理规定(2018)/73/3/2")] } } }, ProcedureStep { step: Shared::Static("apply-for-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out"), Shared::Static("review-price")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/4")] } } }, ProcedureStep { step: Shared::Static("consent-to-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply-for-funds")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/5")] } } }, ProcedureStep { step: Shared::Static("file-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("consent-to-funds")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/5")] } } }, ProcedureStep { step: Shared::Static("instruct-bank"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file-use")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/6")] } } }, ProcedureStep { step: Shared::Static("pay-works"), by: Words { 0: Shared::Static { 0: &[Shared::Static("bank")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("instruct-bank")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/7")] } } }, ProcedureStep { step: Shared::Static("charge-accounts"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("substitute-repair"), Shared::Static("review-price")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/73/3/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I7, 23, 1, 1), cite(&I7, 23, 1, 2), cite(&I7, 23, 1, 3), cite(&I7, 23, 1, 4), cite(&I7, 23, 1, 5), cite(&I7, 23, 1, 6), cite(&I7, 23, 1, 7), cite(&I12, 67, 1, 0), cite(&I12, 73, 2, 0), cite(&I12, 73, 3, 2)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("emergency"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/73/2")] } } }, ProcedureStep { step: Shared::Static("plan-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/1")] } } }, ProcedureStep { step: Shared::Static("adopt-plan"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-assembly")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("plan-use")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/2")] } } }, ProcedureStep { step: Shared::Static("apply-in-emergency"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("emergency")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/73/3/2")] } } }, ProcedureStep { step: Shared::Static("consent-in-emergency"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply-in-emergency")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("substitute-repair")] } }, lapse_of: None, limit_of: None, within: Some { 0: SpanOf { span: Span::new(7, SpanUnit::Days), of: Words { 0: Shared::Static { 0: &[Shared::Static("apply-in-emergency")] } } } }, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/73/3/2")] } } }, ProcedureStep { step: Shared::Static("substitute-repair"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply-in-emergency")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out")] } }, lapse_of: Some { 0: Shared::Static("consent-in-emergency") }, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/73/3/2")] } } }, ProcedureStep { step: Shared::Static("carry-out"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("adopt-plan"), Shared::Static("consent-in-emergency")] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("substitute-repair")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/3"), Shared::Static("上海市住宅物业管理规定(2020)/73/3/2")] } } }, ProcedureStep { step: Shared::Static("review-price"), by: Words { 0: Shared::Static { 0: &[Shared::Static("appraiser")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out"), Shared::Static("substitute-repair")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/67/1"), Shared::Static("上海市住宅物业管理规定(2020)/73/3/2")] } } }, ProcedureStep { step: Shared::Static("apply-for-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out"), Shared::Static("review-price")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/4")] } } }, ProcedureStep { step: Shared::Static("consent-to-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply-for-funds")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/5")] } } }, ProcedureStep { step: Shared::Static("file-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("consent-to-funds")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/5")] } } }, ProcedureStep { step: Shared::Static("instruct-bank"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners-committee")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("file-use")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/6")] } } }, ProcedureStep { step: Shared::Static("pay-works"), by: Words { 0: Shared::Static { 0: &[Shared::Static("bank")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("instruct-bank")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/23/1/7")] } } }, ProcedureStep { step: Shared::Static("charge-accounts"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("substitute-repair"), Shared::Static("review-price")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/73/3/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I7, 23, 1, 1), cite(&I7, 23, 1, 2), cite(&I7, 23, 1, 3), cite(&I7, 23, 1, 4), cite(&I7, 23, 1, 5), cite(&I7, 23, 1, 6), cite(&I7, 23, 1, 7), cite(&I13, 67, 1, 0), cite(&I13, 73, 2, 0), cite(&I13, 73, 3, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("fund.use.before-transfer"),
            zh: Shared::Static("划转业主大会管理前的使用程序"),
            en: Shared::Static("how the fund is spent before it is handed to the assembly"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("emergency"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/24/1")] } } }, ProcedureStep { step: Shared::Static("suggest-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company"), Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/22/1/1")] } } }, ProcedureStep { step: Shared::Static("agree-to-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("suggest-use")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/22/1/2")] } } }, ProcedureStep { step: Shared::Static("carry-out"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company"), Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("agree-to-use"), Shared::Static("emergency")] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("substitute-repair")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/22/1/3")] } } }, ProcedureStep { step: Shared::Static("apply-for-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company"), Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/22/1/4"), Shared::Static("住宅专项维修资金管理办法/24/1/1")] } } }, ProcedureStep { step: Shared::Static("consent-to-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply-for-funds")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/22/1/5")] } } }, ProcedureStep { step: Shared::Static("instruct-bank"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("consent-to-funds")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/22/1/5")] } } }, ProcedureStep { step: Shared::Static("pay-works"), by: Words { 0: Shared::Static { 0: &[Shared::Static("bank")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("instruct-bank")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/22/1/6")] } } }, ProcedureStep { step: Shared::Static("substitute-repair"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("emergency")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out")] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/24/2")] } } }, ProcedureStep { step: Shared::Static("charge-accounts"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("substitute-repair")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("住宅专项维修资金管理办法/24/2")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I7, 22, 1, 1), cite(&I7, 22, 1, 2), cite(&I7, 22, 1, 3), cite(&I7, 22, 1, 4), cite(&I7, 22, 1, 5), cite(&I7, 22, 1, 6), cite(&I7, 24, 1, 0), cite(&I7, 24, 1, 1), cite(&I7, 24, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("emergency"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/73/2")] } } }, ProcedureStep { step: Shared::Static("plan-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/71/2")] } } }, ProcedureStep { step: Shared::Static("agree-to-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("plan-use")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/71/2")] } } }, ProcedureStep { step: Shared::Static("apply-for-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("emergency")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/73/3/1")] } } }, ProcedureStep { step: Shared::Static("consent-to-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-office")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply-for-funds")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/73/3/1")] } } }, ProcedureStep { step: Shared::Static("carry-out"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("agree-to-use"), Shared::Static("consent-to-funds")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/71/2"), Shared::Static("上海市住宅物业管理规定(2018)/73/3/1")] } } }, ProcedureStep { step: Shared::Static("review-price"), by: Words { 0: Shared::Static { 0: &[Shared::Static("appraiser")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/71/3"), Shared::Static("上海市住宅物业管理规定(2018)/73/3/1")] } } }, ProcedureStep { step: Shared::Static("charge-accounts"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("review-price")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2018)/71/3"), Shared::Static("上海市住宅物业管理规定(2018)/73/3/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I12, 71, 2, 0), cite(&I12, 71, 3, 0), cite(&I12, 73, 2, 0), cite(&I12, 73, 3, 1)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Procedure { 0: Procedure { steps: Shared::Static { 0: &[ProcedureStep { step: Shared::Static("emergency"), by: Words { 0: Shared::Static { 0: &[Shared::Static("event")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/73/2")] } } }, ProcedureStep { step: Shared::Static("plan-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/71/2")] } } }, ProcedureStep { step: Shared::Static("agree-to-use"), by: Words { 0: Shared::Static { 0: &[Shared::Static("owners")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("plan-use")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/71/2")] } } }, ProcedureStep { step: Shared::Static("apply-for-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("emergency")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/73/3/1")] } } }, ProcedureStep { step: Shared::Static("consent-to-funds"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-office")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[Shared::Static("apply-for-funds")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/73/3/1")] } } }, ProcedureStep { step: Shared::Static("carry-out"), by: Words { 0: Shared::Static { 0: &[Shared::Static("service-company")] } }, modal: Modal::May, after: Words { 0: Shared::Static { 0: &[] } }, after_any: Words { 0: Shared::Static { 0: &[Shared::Static("agree-to-use"), Shared::Static("consent-to-funds")] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/71/2"), Shared::Static("上海市住宅物业管理规定(2020)/73/3/1")] } } }, ProcedureStep { step: Shared::Static("review-price"), by: Words { 0: Shared::Static { 0: &[Shared::Static("appraiser")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("carry-out")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: false, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/71/3"), Shared::Static("上海市住宅物业管理规定(2020)/73/3/1")] } } }, ProcedureStep { step: Shared::Static("charge-accounts"), by: Words { 0: Shared::Static { 0: &[Shared::Static("housing-authority")] } }, modal: Modal::Must, after: Words { 0: Shared::Static { 0: &[Shared::Static("review-price")] } }, after_any: Words { 0: Shared::Static { 0: &[] } }, unless: Words { 0: Shared::Static { 0: &[] } }, lapse_of: None, limit_of: None, within: None, before: None, opens: None, extends: None, sets_limit: false, ends: true, repeats: false, cites: Words { 0: Shared::Static { 0: &[Shared::Static("上海市住宅物业管理规定(2020)/71/3"), Shared::Static("上海市住宅物业管理规定(2020)/73/3/1")] } } }] } } }, citations: Shared::Static { 0: &[cite(&I13, 71, 2, 0), cite(&I13, 71, 3, 0), cite(&I13, 73, 2, 0), cite(&I13, 73, 3, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("owner.area.source"),
            zh: Shared::Static("计算专有部分面积所依据的记载"),
            en: Shared::Static("record that an exclusive area is taken from"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2007, 10, 1), to: on(2020, 12, 31), known_from: Date::literal(2009, 10, 1), end_known_from: Some(Date::literal(2021, 1, 1)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("register"), Shared::Static("survey"), Shared::Static("contract")] } } }, citations: Shared::Static { 0: &[cite(&I5, 8, 0, 0), cite(&I5, 19, 2, 0)] }, grade: Grade::Secondary } },
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2021, 1, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("register"), Shared::Static("survey"), Shared::Static("contract")] } } }, citations: Shared::Static { 0: &[cite(&I6, 8, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I20, 25, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("owner.head"),
            zh: Shared::Static("业主人数的计算"),
            en: Shared::Static("what counts as one owner"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2007, 10, 1), to: on(2020, 12, 31), known_from: Date::literal(2009, 10, 1), end_known_from: Some(Date::literal(2021, 1, 1)), value: Value::Norm, citations: Shared::Static { 0: &[cite(&I5, 9, 0, 0), cite(&I5, 19, 2, 0)] }, grade: Grade::Secondary } },
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2021, 1, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I6, 9, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("owner.parking"),
            zh: Shared::Static("车位、车库是否计入"),
            en: Shared::Static("whether parking spaces count"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2007, 10, 1), to: on(2020, 12, 31), known_from: Date::literal(2009, 10, 1), end_known_from: Some(Date::literal(2021, 1, 1)), value: Value::Word { 0: Shared::Static("always") }, citations: Shared::Static { 0: &[cite(&I5, 2, 1, 0), cite(&I5, 19, 2, 0)] }, grade: Grade::Secondary } },
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2021, 1, 1), end_known_from: None, value: Value::Word { 0: Shared::Static("always") }, citations: Shared::Static { 0: &[cite(&I6, 2, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Word { 0: Shared::Static("never") }, citations: Shared::Static { 0: &[cite(&I19, 18, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: OPEN, known_from: Date::literal(2010, 1, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I23, 25, 0, 0)] }, grade: Grade::Secondary } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Nothing, disputed: false } }, citations: Shared::Static { 0: &[cite(&I19, 18, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("vote.arrears"),
            zh: Shared::Static("欠费业主的表决票"),
            en: Shared::Static("ballots of owners in arrears"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: true } }, citations: Shared::Static { 0: &[cite(&I4, 17, 1, 0), cite(&I4, 17, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I22, 38, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I28, 35, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I36, 33, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("vote.cap"),
            zh: Shared::Static("单个业主投票权的上限"),
            en: Shared::Static("cap on a single owner's votes"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.class.adjust-zone"),
            zh: Shared::Static("调整物业管理区域的表决类别"),
            en: Shared::Static("class of adjusting the zone"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Word { 0: Shared::Static("ordinary") }, citations: Shared::Static { 0: &[cite(&I12, 10, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Word { 0: Shared::Static("ordinary") }, citations: Shared::Static { 0: &[cite(&I13, 10, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.class.other"),
            zh: Shared::Static("其他重大事项的表决类别"),
            en: Shared::Static("class of other important matters"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 29), end_known_from: None, value: Value::Word { 0: Shared::Static("ordinary") }, citations: Shared::Static { 0: &[cite(&I6, 7, 0, 0), cite(&I0, 278, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.class.self-management"),
            zh: Shared::Static("自行管理物业的表决类别"),
            en: Shared::Static("class of managing the property themselves"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Word { 0: Shared::Static("ordinary") }, citations: Shared::Static { 0: &[cite(&I12, 53, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Word { 0: Shared::Static("ordinary") }, citations: Shared::Static { 0: &[cite(&I13, 53, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.co-owners"),
            zh: Shared::Static("共有人推选一人行使投票权"),
            en: Shared::Static("co-owners have one voice"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2022, 4, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I19, 18, 1, 1)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.duplicates"),
            zh: Shared::Static("同一专有部分的重复表决票"),
            en: Shared::Static("several ballots for the same"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.election.alternates"),
            zh: Shared::Static("候补成员人数"),
            en: Shared::Static("number of alternates for the members of a committee"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(110_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2024, 3, 29), to: OPEN, known_from: Date::literal(2024, 3, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtMost, Ratio::literal(1, 1)) }, citations: Shared::Static { 0: &[cite(&I15, 39, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2020, 5, 1), to: Date::literal(2024, 3, 28), known_from: Date::literal(2020, 5, 1), zh: Shared::Static("2020年文本未见"), en: Shared::Static("the text of 2020 was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 5, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtMost, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I27, 21, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2021, 1, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtMost, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I22, 18, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtMost, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I29, 19, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 7, 1), to: OPEN, known_from: Date::literal(2019, 7, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtMost, Ratio::literal(1, 2)) }, citations: Shared::Static { 0: &[cite(&I28, 14, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 12, 1), to: OPEN, known_from: Date::literal(2021, 12, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtMost, Ratio::literal(1, 1)) }, citations: Shared::Static { 0: &[cite(&I33, 28, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2022, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtMost, Ratio::literal(1, 1)) }, citations: Shared::Static { 0: &[cite(&I35, 34, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtMost, Ratio::literal(1, 1)) }, citations: Shared::Static { 0: &[cite(&I31, 22, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.first-meeting.area-per-vote"),
            zh: Shared::Static("首次业主大会会议非住宅每满多少面积计一票"),
            en: Shared::Static("full area of non-dwellings that gives one vote at a first meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: on(2007, 9, 30), known_from: Date::literal(2004, 8, 19), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Area { 0: Area::from_m2(100) }, citations: Shared::Static { 0: &[cite(&I11, 9, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.first-meeting.cap"),
            zh: Shared::Static("首次业主大会会议单个业主投票权的上限"),
            en: Shared::Static("cap on a single owner's votes at a first meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: on(2007, 9, 30), known_from: Date::literal(2004, 8, 19), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Cap { 0: CapRule { at_most: Share::literal(3, 10), base: CapBase::Original, excess: CapExcess::Shared, cascade: None } }, citations: Shared::Static { 0: &[cite(&I11, 9, 0, 0), cite(&I14, 3, 1, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.first-meeting.dwelling"),
            zh: Shared::Static("首次业主大会会议每套住宅的票数"),
            en: Shared::Static("votes of a dwelling at a first meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: on(2007, 9, 30), known_from: Date::literal(2004, 8, 19), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Count { 0: 1 }, citations: Shared::Static { 0: &[cite(&I11, 9, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.first-meeting.no-vote"),
            zh: Shared::Static("首次业主大会会议不计投票权的物业"),
            en: Shared::Static("property that carries no vote at a first meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: on(2007, 9, 30), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("parking"), Shared::Static("common")] } } }, citations: Shared::Static { 0: &[cite(&I14, 3, 2, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.first-meeting.pooling"),
            zh: Shared::Static("可与其他业主合并计票的非住宅面积"),
            en: Shared::Static("area below which a title may be pooled with other owners' at a first meeting"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: on(2007, 9, 30), known_from: Date::literal(2004, 8, 19), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::AreaLimit { 0: AreaLimit { comparator: Comparator::LessThan, area: Area::from_m2(100) } }, citations: Shared::Static { 0: &[cite(&I11, 9, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.late"),
            zh: Shared::Static("截止之后收到的表决票"),
            en: Shared::Static("ballots that come after the vote has closed"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.majority.ordinary"),
            zh: Shared::Static("一般事项的同意"),
            en: Shared::Static("majority for an ordinary matter"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2003, 9, 1), to: on(2007, 9, 30), known_from: Date::literal(2003, 6, 8), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)), of: MajorityBase::Participants } }, citations: Shared::Static { 0: &[cite(&I2, 12, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2007, 10, 1), to: believed(2018, 3, 18), known_from: Date::literal(2007, 8, 26), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I1, 76, 2, 0), cite(&I3, 12, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: on(2020, 12, 31), known_from: Date::literal(2018, 3, 19), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I1, 76, 2, 0), cite(&I4, 12, 3, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::Participants } }, citations: Shared::Static { 0: &[cite(&I0, 278, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I4, 12, 3, 0), cite(&I12, 18, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::Participants } }, citations: Shared::Static { 0: &[cite(&I0, 278, 2, 0), cite(&I13, 18, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::NoLess, disputed: true } }, citations: Shared::Static { 0: &[cite(&I4, 18, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("vote.majority.special"),
            zh: Shared::Static("特别事项的同意"),
            en: Shared::Static("majority for a special matter"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2003, 9, 1), to: on(2007, 9, 30), known_from: Date::literal(2003, 6, 8), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I2, 12, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2007, 10, 1), to: believed(2018, 3, 18), known_from: Date::literal(2007, 8, 26), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I1, 76, 2, 0), cite(&I3, 12, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: on(2020, 12, 31), known_from: Date::literal(2018, 3, 19), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I1, 76, 2, 0), cite(&I4, 12, 3, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 4)), of: MajorityBase::Participants } }, citations: Shared::Static { 0: &[cite(&I0, 278, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I4, 12, 3, 0), cite(&I12, 18, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 4)), of: MajorityBase::Participants } }, citations: Shared::Static { 0: &[cite(&I0, 278, 2, 0), cite(&I13, 18, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::NoLess, disputed: true } }, citations: Shared::Static { 0: &[cite(&I4, 18, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("vote.majority.use-fund"),
            zh: Shared::Static("使用专项维修资金的同意（办法自身的规定）"),
            en: Shared::Static("majority for using the fund, by the fund measures themselves"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I7, 22, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.measure"),
            zh: Shared::Static("表决的计量"),
            en: Shared::Static("what votes are measured in"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2003, 9, 1), to: on(2007, 9, 30), known_from: Date::literal(2003, 6, 8), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Word { 0: Shared::Static("votes") }, citations: Shared::Static { 0: &[cite(&I2, 12, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2007, 10, 1), to: believed(2018, 3, 18), known_from: Date::literal(2007, 8, 26), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Word { 0: Shared::Static("area-and-heads") }, citations: Shared::Static { 0: &[cite(&I1, 76, 2, 0), cite(&I3, 12, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: on(2020, 12, 31), known_from: Date::literal(2018, 3, 19), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Word { 0: Shared::Static("area-and-heads") }, citations: Shared::Static { 0: &[cite(&I1, 76, 2, 0), cite(&I4, 12, 3, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Word { 0: Shared::Static("area-and-heads") }, citations: Shared::Static { 0: &[cite(&I0, 278, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.proxy"),
            zh: Shared::Static("业主的代理人"),
            en: Shared::Static("who may vote for an owner"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("allowed")] } } }, citations: Shared::Static { 0: &[cite(&I4, 12, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("allowed"), Shared::Static("written"), Shared::Static("as-instructed")] } } }, citations: Shared::Static { 0: &[cite(&I12, 18, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("allowed"), Shared::Static("written"), Shared::Static("as-instructed")] } } }, citations: Shared::Static { 0: &[cite(&I13, 18, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("allowed"), Shared::Static("written")] } } }, citations: Shared::Static { 0: &[cite(&I17, 9, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("allowed"), Shared::Static("written"), Shared::Static("no-manager-staff"), Shared::Static("limit-by-rules")] } } }, citations: Shared::Static { 0: &[cite(&I29, 17, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("allowed"), Shared::Static("written"), Shared::Static("limit-by-rules")] } } }, citations: Shared::Static { 0: &[cite(&I32, 9, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.proxy.limit"),
            zh: Shared::Static("一个代理人可以接受委托的业主人数"),
            en: Shared::Static("for how many owners one agent may vote"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2019, 9, 1), to: OPEN, known_from: Date::literal(2019, 9, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I29, 17, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_700),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2022, 1, 21), to: OPEN, known_from: Date::literal(2022, 1, 21), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I32, 9, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("vote.scale"),
            zh: Shared::Static("大业主投票权的折减"),
            en: Shared::Static("what a large original owner's votes count"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.scope"),
            zh: Shared::Static("由部分业主决定的事项"),
            en: Shared::Static("matters that some of the owners decide"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2008, 2, 1), to: OPEN, known_from: Date::literal(2007, 12, 4), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("use-fund")] } } }, citations: Shared::Static { 0: &[cite(&I7, 22, 1, 2)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("repair"), Shared::Static("use-fund"), Shared::Static("raise-fund"), Shared::Static("rebuild")] } } }, citations: Shared::Static { 0: &[cite(&I12, 69, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("repair"), Shared::Static("use-fund"), Shared::Static("raise-fund"), Shared::Static("rebuild")] } } }, citations: Shared::Static { 0: &[cite(&I13, 69, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("use-fund")] } } }, citations: Shared::Static { 0: &[cite(&I31, 49, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.scope.majority.ordinary"),
            zh: Shared::Static("范围内业主对一般事项的同意"),
            en: Shared::Static("majority of those in scope for an ordinary matter"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I12, 69, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::Participants } }, citations: Shared::Static { 0: &[cite(&I13, 69, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.scope.majority.special"),
            zh: Shared::Static("范围内业主对特别事项的同意"),
            en: Shared::Static("majority of those in scope for a special matter"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I12, 69, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(3, 4)), of: MajorityBase::Participants } }, citations: Shared::Static { 0: &[cite(&I13, 69, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.scope.special-matters"),
            zh: Shared::Static("范围内业主决定的特别事项"),
            en: Shared::Static("matters of those in scope that need the special majority"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("repair"), Shared::Static("use-fund"), Shared::Static("raise-fund"), Shared::Static("rebuild")] } } }, citations: Shared::Static { 0: &[cite(&I12, 69, 1, 0), cite(&I4, 12, 3, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("raise-fund"), Shared::Static("rebuild"), Shared::Static("convert-common-parts")] } } }, citations: Shared::Static { 0: &[cite(&I13, 69, 1, 0), cite(&I0, 278, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.scope.turnout"),
            zh: Shared::Static("范围内业主的参与表决"),
            en: Shared::Static("turnout of those in scope"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I13, 69, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.signature"),
            zh: Shared::Static("表决意见由业主本人签名"),
            en: Shared::Static("a ballot bears the owner's signature"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: OPEN, known_from: Date::literal(2010, 1, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I23, 22, 0, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I17, 9, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2018, 1, 1), end_known_from: None, value: Value::Norm, citations: Shared::Static { 0: &[cite(&I36, 32, 4, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.silence"),
            zh: Shared::Static("未参与表决者的投票权数"),
            en: Shared::Static("votes that were not given"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2010, 1, 1), to: on(2020, 12, 31), known_from: Date::literal(2010, 1, 1), end_known_from: Some(Date::literal(2021, 1, 1)), value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I23, 26, 2, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2021, 1, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: true } }, citations: Shared::Static { 0: &[cite(&I23, 26, 2, 0), cite(&I0, 278, 2, 0)] }, grade: Grade::Excerpt } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(371_500),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 3, 1), to: OPEN, known_from: Date::literal(2021, 3, 1), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::Anything, disputed: false } }, citations: Shared::Static { 0: &[cite(&I31, 16, 3, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("vote.special-matters"),
            zh: Shared::Static("特别事项的范围"),
            en: Shared::Static("matters that need the special majority"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2003, 9, 1), to: on(2007, 9, 30), known_from: Date::literal(2003, 6, 8), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("rules-of-procedure"), Shared::Static("covenant"), Shared::Static("appoint-manager"), Shared::Static("use-fund"), Shared::Static("raise-fund")] } } }, citations: Shared::Static { 0: &[cite(&I2, 12, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2007, 10, 1), to: believed(2018, 3, 18), known_from: Date::literal(2007, 8, 26), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("use-fund"), Shared::Static("raise-fund"), Shared::Static("rebuild")] } } }, citations: Shared::Static { 0: &[cite(&I1, 76, 2, 0), cite(&I3, 12, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: on(2020, 12, 31), known_from: Date::literal(2018, 3, 19), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("use-fund"), Shared::Static("raise-fund"), Shared::Static("rebuild")] } } }, citations: Shared::Static { 0: &[cite(&I1, 76, 2, 0), cite(&I4, 12, 3, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("raise-fund"), Shared::Static("rebuild"), Shared::Static("convert-common-parts")] } } }, citations: Shared::Static { 0: &[cite(&I0, 278, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("use-fund"), Shared::Static("raise-fund"), Shared::Static("rebuild")] } } }, citations: Shared::Static { 0: &[cite(&I4, 12, 3, 0), cite(&I12, 18, 2, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("raise-fund"), Shared::Static("rebuild"), Shared::Static("convert-common-parts")] } } }, citations: Shared::Static { 0: &[cite(&I0, 278, 2, 0), cite(&I13, 18, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.split"),
            zh: Shared::Static("同一业主对名下各专有部分意见不一"),
            en: Shared::Static("an owner votes differently on its units"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.turnout"),
            zh: Shared::Static("参与表决"),
            en: Shared::Static("turnout"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2003, 9, 1), to: on(2007, 9, 30), known_from: Date::literal(2003, 6, 8), end_known_from: Some(Date::literal(2007, 8, 26)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 2)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I2, 12, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2007, 10, 1), to: believed(2018, 3, 18), known_from: Date::literal(2007, 8, 26), end_known_from: Some(Date::literal(2018, 3, 19)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I3, 12, 0, 0)] }, grade: Grade::Excerpt } },
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: on(2020, 12, 31), known_from: Date::literal(2018, 3, 19), end_known_from: Some(Date::literal(2020, 5, 28)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I4, 12, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 5, 28), end_known_from: None, value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I0, 278, 2, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::MoreThan, Ratio::literal(1, 2)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I4, 12, 1, 0), cite(&I12, 18, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Majority { 0: Majority { threshold: Threshold::new(Comparator::AtLeast, Ratio::literal(2, 3)), of: MajorityBase::All } }, citations: Shared::Static { 0: &[cite(&I0, 278, 2, 0), cite(&I13, 18, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
            bylaws: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 3, 19), to: OPEN, known_from: Date::literal(2018, 3, 19), end_known_from: None, value: Value::Permit { 0: Permit { may: Permitted::NoLess, disputed: true } }, citations: Shared::Static { 0: &[cite(&I4, 18, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
            ] },
        },
        Parameter {
            id: Shared::Static("vote.unanimity"),
            zh: Shared::Static("住宅改变为经营性用房的同意"),
            en: Shared::Static("the agreement that turning a dwelling into business premises needs"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 29), end_known_from: None, value: Value::Threshold { 0: Threshold::new(Comparator::AtLeast, Ratio::literal(1, 1)) }, citations: Shared::Static { 0: &[cite(&I0, 279, 0, 0), cite(&I6, 10, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 10, 1), to: Date::literal(2020, 12, 31), known_from: Date::literal(2007, 10, 1), zh: Shared::Static("物权法和2009年解释的条文未见"), en: Shared::Static("the words of the Property Law and of the interpretation of 2009 were not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.unanimity.interested"),
            zh: Shared::Static("有利害关系的业主"),
            en: Shared::Static("who is interested in it"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(100_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 29), end_known_from: None, value: Value::Words { 0: Words { 0: Shared::Static { 0: &[Shared::Static("same-building"), Shared::Static("proven-harm")] } } }, citations: Shared::Static { 0: &[cite(&I6, 11, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2007, 10, 1), to: Date::literal(2020, 12, 31), known_from: Date::literal(2007, 10, 1), zh: Shared::Static("2009年解释的条文未见"), en: Shared::Static("the words of the interpretation of 2009 were not seen") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("vote.void"),
            zh: Shared::Static("废票是否计入参与表决"),
            en: Shared::Static("whether void ballots took part"),
            lines: Shared::Static { 0: &[] },
            bylaws: Shared::Static { 0: &[] },
        },
        Parameter {
            id: Shared::Static("zone.premises"),
            zh: Shared::Static("物业管理用房的配置"),
            en: Shared::Static("management premises to be provided"),
            lines: Shared::Static { 0: &[
                Line {
                    jurisdiction: Jurisdiction::literal(310_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2004, 11, 1), to: believed(2011, 3, 31), known_from: Date::literal(2004, 11, 1), end_known_from: Some(Date::literal(2010, 12, 23)), value: Value::Quota { 0: Quota { parts: Shared::Static { 0: &[QuotaPart { part: Part::Company, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(1, 500) }, quality: Shared::Static { 0: &[Quality::AboveGround, Quality::SelfContained, Quality::Water, Quality::Electricity] } }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(30), rate: Ratio::literal(0, 1) }, quality: Shared::Static { 0: &[Quality::AboveGround, Quality::SelfContained, Quality::Water, Quality::Electricity] } }] }, temporary: Temporary::OnFirstPhase } }, citations: Shared::Static { 0: &[cite(&I14, 5, 0, 0)] }, grade: Grade::Scheme } },
                        Shared::Static { 0: &Version { from: believed(2019, 3, 1), to: believed(2020, 12, 31), known_from: Date::literal(2018, 11, 22), end_known_from: Some(Date::literal(2020, 12, 30)), value: Value::Quota { 0: Quota { parts: Shared::Static { 0: &[QuotaPart { part: Part::Company, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(1, 500) }, quality: Shared::Static { 0: &[Quality::AboveGround, Quality::SelfContained] } }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(30), rate: Ratio::literal(0, 1) }, quality: Shared::Static { 0: &[Quality::AboveGround, Quality::SelfContained] } }] }, temporary: Temporary::None } }, citations: Shared::Static { 0: &[cite(&I12, 42, 1, 0)] }, grade: Grade::Full } },
                        Shared::Static { 0: &Version { from: believed(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 30), end_known_from: None, value: Value::Quota { 0: Quota { parts: Shared::Static { 0: &[QuotaPart { part: Part::Company, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(1, 500) }, quality: Shared::Static { 0: &[Quality::AboveGround, Quality::SelfContained] } }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(30), rate: Ratio::literal(0, 1) }, quality: Shared::Static { 0: &[Quality::AboveGround, Quality::SelfContained] } }] }, temporary: Temporary::None } }, citations: Shared::Static { 0: &[cite(&I13, 42, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2011, 4, 1), to: Date::literal(2019, 2, 28), known_from: Date::literal(2010, 12, 23), zh: Shared::Static("2011年修订文本未见"), en: Shared::Static("the text of the 2011 revision was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(410_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2018, 1, 1), to: OPEN, known_from: Date::literal(2017, 9, 29), end_known_from: None, value: Value::Quota { 0: Quota { parts: Shared::Static { 0: &[QuotaPart { part: Part::All, zones: None, base: Base::Total, formula: Formula::Brackets { floor: Area::from_m2(80), brackets: Shared::Static { 0: &[Bracket { above: Area::from_m2(20_000), rate: Ratio::literal(1, 250) }, Bracket { above: Area::from_m2(200_000), rate: Ratio::literal(3, 1000) }, Bracket { above: Area::from_m2(300_000), rate: Ratio::literal(1, 500) }] } }, quality: Shared::Static { 0: &[Quality::Water, Quality::Electricity] } }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(20), rate: Ratio::literal(0, 1) }, quality: Shared::Static { 0: &[Quality::Water, Quality::Electricity] } }] }, temporary: Temporary::None } }, citations: Shared::Static { 0: &[cite(&I16, 11, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2009, 11, 27), to: Bound { date: None, believed: true }, known_from: Date::literal(2009, 11, 27), end_known_from: None, value: Value::Quota { 0: Quota { parts: Shared::Static { 0: &[QuotaPart { part: Part::All, zones: Some(ZoneUse::WithDwellings), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(7, 1000) }, quality: Shared::Static { 0: &[] } }, QuotaPart { part: Part::All, zones: Some(ZoneUse::NonDwelling), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(3, 1000) }, quality: Shared::Static { 0: &[] } }] }, temporary: Temporary::None } }, citations: Shared::Static { 0: &[cite(&I17, 26, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_100),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 3, 1), to: OPEN, known_from: Date::literal(2021, 8, 9), end_known_from: None, value: Value::Quota { 0: Quota { parts: Shared::Static { 0: &[QuotaPart { part: Part::Office, zones: None, base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(3, 1000) }, quality: Shared::Static { 0: &[Quality::SelfContained, Quality::Water, Quality::Electricity] } }, QuotaPart { part: Part::Business, zones: Some(ZoneUse::WithDwellings), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(1, 250) }, quality: Shared::Static { 0: &[Quality::SelfContained] } }] }, temporary: Temporary::None } }, citations: Shared::Static { 0: &[cite(&I18, 44, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2001, 12, 28), to: Date::literal(2022, 2, 28), known_from: Date::literal(2001, 12, 28), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2022, 4, 1), to: OPEN, known_from: Date::literal(2021, 10, 15), end_known_from: None, value: Value::Quota { 0: Quota { parts: Shared::Static { 0: &[QuotaPart { part: Part::Office, zones: None, base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(3, 1000) }, quality: Shared::Static { 0: &[] } }, QuotaPart { part: Part::Business, zones: None, base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(1, 250) }, quality: Shared::Static { 0: &[] } }, QuotaPart { part: Part::Committee, zones: None, base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(20), rate: Ratio::literal(0, 1) }, quality: Shared::Static { 0: &[] } }] }, temporary: Temporary::None } }, citations: Shared::Static { 0: &[cite(&I19, 11, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(1998, 4, 20), to: Date::literal(2022, 3, 31), known_from: Date::literal(1998, 4, 20), zh: Shared::Static("该市此前的规定未见"), en: Shared::Static("the city's earlier rule was not seen") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_000),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: believed(2021, 12, 3), to: OPEN, known_from: Date::literal(2021, 12, 3), end_known_from: None, value: Value::Quota { 0: Quota { parts: Shared::Static { 0: &[QuotaPart { part: Part::All, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(3, 1000) }, quality: Shared::Static { 0: &[Quality::Water, Quality::Electricity] } }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(20), rate: Ratio::literal(0, 1) }, quality: Shared::Static { 0: &[Quality::Water, Quality::Electricity] } }] }, temporary: Temporary::None } }, citations: Shared::Static { 0: &[cite(&I20, 12, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_200),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 5, 1), to: OPEN, known_from: Date::literal(2021, 1, 28), end_known_from: None, value: Value::Quota { 0: Quota { parts: Shared::Static { 0: &[QuotaPart { part: Part::All, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(1, 200) }, quality: Shared::Static { 0: &[Quality::Water, Quality::Electricity] } }, QuotaPart { part: Part::Committee, zones: None, base: Base::Total, formula: Formula::AtLeast { floor: Area::from_m2(20), rate: Ratio::literal(0, 1) }, quality: Shared::Static { 0: &[Quality::Water, Quality::Electricity] } }] }, temporary: Temporary::None } }, citations: Shared::Static { 0: &[cite(&I21, 15, 0, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_600),
                    versions: Shared::Static { 0: &[
                        Shared::Static { 0: &Version { from: on(2021, 1, 1), to: OPEN, known_from: Date::literal(2020, 12, 4), end_known_from: None, value: Value::Quota { 0: Quota { parts: Shared::Static { 0: &[QuotaPart { part: Part::All, zones: Some(ZoneUse::WithDwellings), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(7, 1000) }, quality: Shared::Static { 0: &[Quality::Water, Quality::Electricity] } }, QuotaPart { part: Part::All, zones: Some(ZoneUse::NonDwelling), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(3, 1000) }, quality: Shared::Static { 0: &[Quality::Water, Quality::Electricity] } }, QuotaPart { part: Part::Office, zones: Some(ZoneUse::WithDwellings), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(50), rate: Ratio::literal(3, 1000) }, quality: Shared::Static { 0: &[Quality::Water, Quality::Electricity] } }, QuotaPart { part: Part::Business, zones: Some(ZoneUse::WithDwellings), base: Base::AboveGround, formula: Formula::AtLeast { floor: Area::from_m2(0), rate: Ratio::literal(1, 250) }, quality: Shared::Static { 0: &[Quality::Water, Quality::Electricity] } }] }, temporary: Temporary::None } }, citations: Shared::Static { 0: &[cite(&I22, 28, 1, 0)] }, grade: Grade::Full } },
                    ] },
                    gaps: Shared::Static { 0: &[] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_700),
                    versions: Shared::Static { 0: &[
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2022, 3, 1), to: Date::literal(9999, 12, 31), known_from: Date::literal(2022, 3, 1), zh: Shared::Static("该市自有规定尚未收入"), en: Shared::Static("the city's own rule is not in the tables yet") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(370_300),
                    versions: Shared::Static { 0: &[
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2021, 12, 1), to: Date::literal(9999, 12, 31), known_from: Date::literal(2021, 12, 1), zh: Shared::Static("该市自有规定尚未收入"), en: Shared::Static("the city's own rule is not in the tables yet") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(330_900),
                    versions: Shared::Static { 0: &[
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2019, 9, 1), to: Date::literal(9999, 12, 31), known_from: Date::literal(2019, 9, 1), zh: Shared::Static("该市自有规定尚未收入"), en: Shared::Static("the city's own rule is not in the tables yet") }] },
                },
                Line {
                    jurisdiction: Jurisdiction::literal(331_000),
                    versions: Shared::Static { 0: &[
                    ] },
                    gaps: Shared::Static { 0: &[Gap { from: Date::literal(2021, 5, 1), to: Date::literal(9999, 12, 31), known_from: Date::literal(2021, 5, 1), zh: Shared::Static("该市自有规定尚未收入"), en: Shared::Static("the city's own rule is not in the tables yet") }] },
                },
            ] },
            bylaws: Shared::Static { 0: &[] },
        },
    ] },
    overrides: Shared::Static { 0: &[
        Shared::Static { 0: &Overrides { parameter: Shared::Static("vote.majority.use-fund"), jurisdiction: Jurisdiction::literal(100_000), from: Date::literal(2021, 1, 1), known_from: Date::literal(2020, 5, 28), by: Shared::Static { 0: &[cite(&I0, 278, 2, 0)] }, zh: Shared::Static("民法典为后法、上位法，使用维修资金自此为一般事项"), en: Shared::Static("the Civil Code is the later and higher rule; using the fund is an ordinary matter from then on") } },
    ] },
};
