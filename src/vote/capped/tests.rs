//! The cap against another way of working it out, on every small world.

use alloc::format;
use alloc::string::String;

use super::*;

/// A numerator over a denominator, not reduced.
type Fraction = (i128, i128);

const EXCESS: [Excess; 3] = [Excess::Proportional, Excess::Equal, Excess::Discarded];
const BASES: [CapBase; 2] = [CapBase::Original, CapBase::Reduced];
const CASCADES: [Cascade; 2] = [Cascade::UntilNoneExceeds, Cascade::OnePass];
const SHARES: [Fraction; 3] = [(3, 10), (1, 2), (1, 3)];

fn ratio((num, den): Fraction) -> Ratio {
    Ratio::try_new(num, den).unwrap()
}

fn column(votes: &[i128]) -> Vec<Ratio> {
    votes.iter().map(|votes| ratio((*votes, 1))).collect()
}

/// Every vector of up to four numbers from 0 to 8, and every multiset of five.
fn worlds() -> Vec<Vec<i128>> {
    let mut worlds = vec![vec![]];
    let mut last = worlds.clone();
    for len in 1..=5 {
        let longer = |world: &Vec<i128>| {
            let most = if len == 5 { world[3] } else { 8 };
            let world = world.clone();
            (0..=most).map(move |votes| [world.as_slice(), &[votes]].concat())
        };
        let sorted = |world: &&Vec<i128>| len < 5 || world.is_sorted_by(|a, b| a >= b);
        last = last.iter().filter(sorted).flat_map(longer).collect();
        worlds.extend(last.iter().filter(|world| world.iter().sum::<i128>() > 0).cloned());
    }
    worlds.remove(0);
    worlds
}

fn every_terms() -> Vec<CapTerms> {
    let mut all = vec![];
    for share in SHARES.map(ratio) {
        for excess in EXCESS {
            for base in BASES {
                for cascade in CASCADES {
                    for votes in [WholeVotes::Exact, WholeVotes::Whole] {
                        all.push(CapTerms { share, base, excess, cascade, votes });
                    }
                }
            }
        }
    }
    all
}

/// The same by another way: the largest `k` are cut, for the first `k` that leaves nobody above (in one pass,
/// for as many as exceed at first). Numbers are over one denominator, `None` is infeasible.
fn naive(votes: &[i128], terms: CapTerms) -> Option<(Vec<Fraction>, Fraction)> {
    let (c, q) = (terms.share.numerator(), terms.share.denominator());
    let all: i128 = votes.iter().sum();
    let is_whole = terms.votes == WholeVotes::Whole;
    let floored = |(num, den): Fraction| if is_whole { (num / den, 1) } else { (num, den) };
    let above = |a: Fraction, b: Fraction| a.0 * b.1 > b.0 * a.1;
    let mut largest: Vec<usize> = (0..votes.len()).collect();
    largest.sort_by_key(|place| -votes[*place]);
    let at_first = votes.iter().filter(|votes| above((**votes, 1), floored((c * all, q)))).count();
    for k in 0..=votes.len() {
        let (cut, rest) = largest.split_at(k);
        let sum: i128 = rest.iter().map(|place| votes[*place]).sum();
        let holding = rest.iter().filter(|place| votes[**place] > 0).count() as i128;
        let n = k as i128;
        let discards = terms.excess == Excess::Discarded;
        let limit = match terms.base {
            CapBase::Reduced if discards && k > 0 && q - n * c <= 0 => return None,
            CapBase::Reduced if discards && k > 0 => floored((c * sum, q - n * c)),
            _ => floored((c * all, q)),
        };
        let stuck = if discards { terms.base == CapBase::Reduced && sum == 0 } else { holding == 0 };
        if k > 0 && stuck {
            return None;
        }
        let left = (all * limit.1 - n * limit.0, limit.1);
        let mut after = vec![limit; votes.len()];
        for place in rest {
            let own = votes[*place];
            after[*place] = match terms.excess {
                _ if own == 0 || k == 0 => (own, 1),
                Excess::Discarded => (own, 1),
                Excess::Proportional => (own * left.0, left.1 * sum),
                Excess::Equal => (own * left.1 * holding + left.0 - sum * left.1, left.1 * holding),
            };
        }
        let exceeds = rest.iter().any(|place| above(after[*place], limit));
        let done = if terms.cascade == Cascade::OnePass { k == at_first } else { !exceeds };
        if done {
            if is_whole {
                round(&mut after, cut);
            }
            return Some((after, limit));
        }
    }
    None
}

/// Largest remainder, one vote at a time.
fn round(after: &mut [Fraction], cut: &[usize]) {
    let exact = after.to_vec();
    let mut left = exact.iter().fold((0, 1), |sum: Fraction, votes| {
        let fraction = (votes.0 % votes.1, votes.1);
        (sum.0 * fraction.1 + fraction.0 * sum.1, sum.1 * fraction.1)
    });
    for votes in after.iter_mut() {
        *votes = (votes.0 / votes.1, 1);
    }
    while left.0 > 0 {
        let fraction = |place: &usize| ratio((exact[*place].0 % exact[*place].1, exact[*place].1));
        let open =
            |place: &usize| !cut.contains(place) && after[*place].0 == exact[*place].0 / exact[*place].1;
        let candidates: Vec<usize> = (0..after.len()).filter(open).collect();
        let most = candidates.iter().map(fraction).max().unwrap();
        let place = candidates.into_iter().find(|place| fraction(place) == most).unwrap();
        after[place].0 += 1;
        left.0 -= left.1;
    }
}

#[test]
fn every_small_world_comes_out_as_worked_by_another_way() {
    let (mut decided, mut infeasible) = (0, 0);
    for votes in worlds() {
        let before = column(&votes);
        for terms in every_terms() {
            let what = || format!("{votes:?} {terms:?}");
            match (CappedColumn::of(&before, terms), naive(&votes, terms)) {
                (Err(error), None) => {
                    assert_eq!(error.kind(), crate::ErrorKind::Infeasible, "{}", what());
                    infeasible += 1;
                }
                (Ok(column), Some((after, limit))) => {
                    let after: Vec<Ratio> = after.into_iter().map(ratio).collect();
                    assert_eq!((&column.after, column.limit), (&after, ratio(limit)), "{}", what());
                    check(&column, &before, terms, &what());
                    decided += 1;
                }
                (column, worked) => panic!("{}: {column:?}, worked {worked:?}", what()),
            }
        }
    }
    assert!(decided > 100_000 && infeasible > 10_000, "{decided} decided, {infeasible} infeasible");
}

/// What must hold whatever was worked out.
fn check(column: &CappedColumn, before: &[Ratio], terms: CapTerms, what: &str) {
    let left = sum(&column.after).unwrap();
    assert_eq!(column.left, left, "{what}");
    if terms.excess != Excess::Discarded {
        assert_eq!(left, sum(before).unwrap(), "{what}: the total changed");
    }
    if terms.cascade == Cascade::UntilNoneExceeds {
        let of = if terms.base == CapBase::Reduced { left } else { column.total };
        let most = terms.share.checked_mul(of).unwrap();
        assert!(column.after.iter().all(|votes| *votes <= most), "{what}: someone exceeds");
    }
    for ((before, after), cut) in before.iter().zip(&column.after).zip(&column.cut) {
        assert!(if *cut { *after == column.limit } else { after >= before }, "{what}");
    }
}

/// In shares, cutting to `c / (1 − c)` of the others' votes and discarding the rest is sharing it out in
/// proportion.
#[test]
fn discarding_and_sharing_in_proportion_give_the_same_shares() {
    let mut cut = 0;
    for votes in worlds() {
        let before = column(&votes);
        for (share, cascade) in SHARES.map(ratio).into_iter().zip(CASCADES.into_iter().cycle()) {
            let shared = CapTerms {
                share,
                base: CapBase::Original,
                excess: Excess::Proportional,
                cascade,
                votes: WholeVotes::Exact,
            };
            let discarded = CapTerms { base: CapBase::Reduced, excess: Excess::Discarded, ..shared };
            let parts = |terms| {
                let column = CappedColumn::of(&before, terms).ok()?;
                Some(column.after.iter().map(|votes| votes.checked_div(column.left).unwrap()).collect())
            };
            let (a, b): (Option<Vec<Ratio>>, Option<Vec<Ratio>>) = (parts(shared), parts(discarded));
            assert_eq!(a, b, "{votes:?} {share}");
            let of_first = CappedColumn::of(&before, discarded);
            let Ok(column) = of_first else { continue };
            if column.cut.iter().filter(|cut| **cut).count() == 1 {
                let place = column.cut.iter().position(|cut| *cut).unwrap();
                let others = column.total.checked_sub(before[place]).unwrap();
                let one_less = Ratio::ONE.checked_sub(share).unwrap();
                let of_others = share.checked_div(one_less).and_then(|share| share.checked_mul(others));
                assert_eq!(column.limit, of_others.unwrap(), "{votes:?} {share}");
                cut += 1;
            }
        }
    }
    assert!(cut > 1000, "{cut}");
}

#[test]
fn an_option_chooses_what_the_law_leaves_open_and_no_more() {
    let rule = |excess, cascade| CapRule {
        at_most: "3/10".parse().unwrap(),
        base: CapBase::Original,
        excess,
        cascade,
    };
    let choose = |rule, excess, cascade| {
        let terms = CapTerms::of(rule, Options { excess, cascade, votes: WholeVotes::Exact });
        terms.map(|terms| (terms.excess, terms.cascade)).map_err(|error| String::from(error.path()))
    };
    for chosen in EXCESS {
        let under = |law| choose(rule(law, None), Some(chosen), None).map(|(excess, _)| excess);
        assert_eq!(under(CapExcess::Open), Ok(chosen));
        let shared = if chosen == Excess::Discarded { Err("excess".into()) } else { Ok(chosen) };
        assert_eq!(under(CapExcess::Shared), shared);
        let said = [CapExcess::Proportional, CapExcess::Equal, CapExcess::Discarded];
        for (law, said) in said.into_iter().zip(EXCESS) {
            let expected = if said == chosen { Ok(said) } else { Err("excess".into()) };
            assert_eq!(under(law), expected, "{law:?}");
            assert_eq!(choose(rule(law, None), None, None).unwrap().0, said, "{law:?}");
        }
    }
    for chosen in CASCADES {
        let under = |law| choose(rule(CapExcess::Open, law), None, Some(chosen));
        assert_eq!(under(None), Ok((Excess::Proportional, chosen)));
        for said in CASCADES {
            let expected =
                if said == chosen { Ok((Excess::Proportional, said)) } else { Err("cascade".into()) };
            assert_eq!(under(Some(said)), expected);
            assert_eq!(choose(rule(CapExcess::Open, Some(said)), None, None).unwrap().1, said);
        }
    }
    let open = choose(rule(CapExcess::Open, None), None, None);
    assert_eq!(open, Ok((Excess::Proportional, Cascade::UntilNoneExceeds)));
}
