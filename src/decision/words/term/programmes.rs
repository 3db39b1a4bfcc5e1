//! Words of programmes.

macro_rules! of_programmes {
    ([$next:ident $($rest:ident)*] $($given:tt)*) => {
        $next! { [$($rest)*] $($given)*
            District = "district", "区", "the district";
            NotBegun = "not-begun", "尚未启动", "not begun";
            UnderWay = "under-way", "实施中", "under way";
            FailedAcceptance = "failed-acceptance", "验收不合格", "acceptance failed";
            PassedAcceptance = "passed-acceptance", "验收合格", "accepted";
            DisorderEnded = "disorder-ended", "脏乱现象根本改变", "the disorder has ended";
            AppearanceImproved = "appearance-improved", "市容卫生显著提升", "the streets are clean and look better";
            SurroundingsImproved = "surroundings-improved", "周边生活环境明显改善", "the surroundings are better to live in";
            ModelSustainable = "model-sustainable", "服务模式可持续", "the service can last";
            Lessons = "lessons", "补课", "lessons are made up";
            NotAccepted = "not-accepted", "不予验收", "not accepted";
            AwardWithheld = "award-withheld", "扣除奖励资金", "award money is withheld";
            PointsLost = "points-lost", "扣除绩效考核分值", "points are lost";
            NotSettled = "not-settled", "尚无结论", "not settled";
            NotInspected = "not-inspected", "尚未验收", "not inspected";
            Rectification = "rectification", "开发遗留问题整改率", "defects of the development put right";
            TimelyRepair = "timely-repair", "维修及时率", "repairs in time";
            Tendering = "tendering", "新建住宅小区招投标率", "new estates tendered";
            PresaleSigning = "presale-signing", "销售前签订合同和公约", "contract and covenant signed before the sale";
            Licensing = "licensing", "取得资质证书", "companies licensed";
            Certification = "certification", "物业企业经理持证率", "managers certified";
            CompanyFiles = "company-files", "物业管理企业诚信档案", "credit files of companies";
            ManagerFiles = "manager-files", "物业管理企业经理信用档案", "credit files of managers";
            Coverage = "coverage", "物业化率", "estates managed";
            AssembliesFormed = "assemblies", "成立业主大会和业主委员会", "assemblies and committees formed";
            Estate = "estate", "住宅小区", "estates";
            CompanyManager = "company-manager", "物业企业经理", "managers of companies";
            Defect = "defect", "开发遗留问题", "defects left by the development";
            RepairOrder = "repair-order", "房屋工程质量维修", "repairs of faulty building work";
            ConstructionAuthority = "construction-authority", "建设行政主管部门", "the construction authority";
            FindDefect = "find-defect", "发现遗留问题", "the finding of a defect";
            FileDefect = "file-defect", "建立整改档案", "the opening of a file";
            PlanRepair = "plan-repair", "制定整改措施", "the laying down of measures";
            FixDefect = "fix-defect", "完成整改", "the putting right";
            AcceptRepair = "accept-repair", "整改合格", "the acceptance";
            StrikeOffDefect = "strike-off-defect", "销号", "the striking off";
            DoneInTime = "done-in-time", "按时完成", "done in time";
            DoneEarly = "done-early", "提前完成", "done early";
            DoneLate = "done-late", "逾期完成", "done late";
            ToDo = "to-do", "进行中", "to be done";
            OverdueTask = "overdue", "逾期未完成", "overdue";
            SurveyEstates = "survey-estates", "调查辖区内住宅性质", "surveying the estates";
            StudyVisits = "study-visits", "外出调研", "visiting others";
            OfficeAndRules = "office-and-rules", "落实场地、制度上墙", "an office, with the rules on its wall";
            MobilisationMeeting = "mobilisation-meeting", "召开动员会", "the mobilisation meeting";
            ResidentsTold = "residents-told", "居民宣传发动", "telling the residents";
            BodiesAtWork = "bodies-at-work", "执行机构全面开展工作", "the bodies are at work";
            KindOfEstate = "kind-of-estate", "住宅性质", "the kind of each estate";
            Extent = "extent", "范围", "its extent";
            BuildingsCounted = "buildings", "楼幢数", "its buildings";
            HouseholdsCounted = "households", "居民户数", "its households";
            OfficeFound = "office-found", "办公场地", "an office";
            RulesPosted = "rules-posted", "制度及流程图上墙", "rules and work flow on the wall";
            SurveyCommunities = "survey-communities", "调查摸底", "surveying the estates that are not served";
            ListOfCommunities = "list-of-communities", "推行社区名单", "the list of communities";
            CoordinationMeeting = "coordination-meeting", "召开协调会", "the coordination meeting";
            DeploymentMeeting = "deployment-meeting", "召开工作部署会", "the deployment meeting";
            Remediation = "remediation", "专项整治", "the remediation";
            StudyVisit = "study-visit", "参观学习", "a visit to others";
            RollOut = "roll-out", "全力推进", "bringing the services in";
            ExchangeOfExperience = "exchange-of-experience", "交流讲评", "the exchange of experience";
            DistrictAcceptance = "district-acceptance", "组织验收", "the acceptance";
            IllegalBuildingsDemolished = "illegal-buildings-demolished", "拆除违法建筑", "illegal buildings are demolished";
            SecurityImproved = "security-improved", "改善治安", "security is better";
            TrafficImproved = "traffic-improved", "改善交通", "traffic is better";
            OuterWalls = "outer-walls-renovated", "整治外墙", "outer walls are renovated";
            Enclosures = "enclosures-repaired", "整修围墙", "enclosures are repaired";
            RoadsRepaired = "roads-repaired", "整修道路", "roads are repaired";
            GreensRepaired = "greens-repaired", "整修绿地", "green spaces are repaired";
            LampsRepaired = "lamps-repaired", "整修路灯", "street lamps are repaired";
            WaterRepaired = "water-and-drains-repaired", "整修供排水", "water supply and drains are repaired";
            SmallLanes = "small-lanes-managed", "小巷管理", "small lanes are managed";
            SmallEstates = "small-estates-managed", "小区管理", "small estates are managed";
            SmallYards = "small-yards-managed", "小院管理", "small yards are managed";
            SmallShops = "small-shops-managed", "小店管理", "small shops are managed";
            LampsLit = "lamps-lit", "路灯亮", "the street lamps are lit";
            DrainsOpen = "drains-open", "下水通", "the drains are open";
            SurfacesEven = "surfaces-even", "路面平", "the surfaces are even";
            SurroundingsClean = "surroundings-clean", "环境洁", "the surroundings are clean";
        }
    };
}

pub(super) use of_programmes;
