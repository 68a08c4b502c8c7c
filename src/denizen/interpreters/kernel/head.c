/* The state of one family and what conditions ask of it. Compiled law is put between this file and fold.c.

   Truths are 0 false, 1 unknown, 2 true: and is the minimum, or the maximum. Whoever answers for a day also lowers
   f->until to the next day on which the answer may be another. */

#include <stdint.h>

#define INLINE static inline __attribute__((always_inline, unused))
#define CALL static __attribute__((noinline, unused))
#define UNUSED __attribute__((unused))
/* A large law is compiled in several units at the same time: what is LINKED is seen by all of them. */
#if UNITS == 1
#define LINKED static __attribute__((unused))
#else
#define LINKED __attribute__((visibility("hidden")))
#endif
#define LAW LINKED __attribute__((noinline))
/* What is worth a copy wherever it is used, unless there are thousands of places. */
#if UNITS == 1
#define INLINE_IF_SMALL INLINE
#else
#define INLINE_IF_SMALL CALL
#endif

typedef int32_t Day;
typedef int32_t T;
/* A day between lo and hi of something that happened (t = 2), may have happened (1) or did not (0). */
typedef struct { Day lo, hi; T t; } Dated;

enum { BEGINNING = 1, FOREVER = 3652059, NOT_TOLD = INT32_MIN, UNKNOWN_FACT = -1, NOT_APPLICABLE = -2, OVER_TIME = -3 };
enum { PEOPLE = 16, OCCURRENCES = 1024, APPLICATIONS = 2048, ENTRIES = 1024, AGENDA = 4096 };
enum { MOST_TOLD = 64, CHANGES = 512, LATE = 512, EXTRA = 16, STATES = KNOWN_STATES + EXTRA };
enum { PROVISION_BASE = 1 << 24 };
enum { DUSK = 32 }; /* the wave of decisions: in the light of everything else that happened on the day */
/* What comes up. BIRTH: a person is born, START: texts begin to be law; what they say without a trigger is asked. */
enum { BEGIN, LATER, DUE, WATCH, FOLLOW, START, BIRTH };
enum { TOO_MUCH = 4, UNSURE_LOOK_BACK = 5, ENDLESS = 6, UNSURE_CHANGE = 9, UNSURE_BEGINNING = 10 };

typedef struct {
    int32_t slot[SLOTS];
    uint64_t match[MATCH_WORDS];
    Day day;
    int16_t next, state;
    uint8_t kind, person, told;
    int8_t certainty;
} Occurrence;

typedef struct { Day day; int32_t title; int16_t next; int8_t value; } Entry;

typedef struct {
    Day lo, hi, end_lo, end_hi, due, breached;
    int16_t norm, event, next;
    uint8_t bearer, subject, fulfilled, breach;
    int8_t value, followed;
} Application;

typedef struct { int16_t first, last; } Nationality;

typedef struct { int32_t how; int16_t cause; uint8_t person, local; int8_t target; } Change;

typedef struct { Day due; uint32_t bearers; int16_t begun[PEOPLE]; } Watch;

typedef struct { int16_t norm, occurrence; int8_t match; } Late;

struct Family;
typedef struct { T (*standing)(struct Family *, int32_t, Day); uint64_t needs; int32_t column; } Asked;

typedef struct Family {
    const In *in;
    Day until, now, last;
    uint64_t touched_all, touched[PEOPLE]; /* kinds of events that changed something in this wave, for whom */
    uint64_t asked_all, asked[PEOPLE]; /* those of the wave before, which are asked about now */
    int32_t people, first, wave, settled, visible, mark;
    int32_t occurrences, applications, entries, agenda, changes, lates, order, states;
    Day born[PEOPLE];
    uint16_t parents[PEOPLE], children[PEOPLE], siblings[PEOPLE];
    int16_t extra[EXTRA];
    uint64_t moved[PEOPLE]; /* the States whose nationality has ever begun */
    uint64_t begun[PEOPLE]; /* the provisions that have ever begun, many to a bit */
    Nationality nationality[PEOPLE][STATES];
    int16_t of_kind[PEOPLE][KINDS_USED + 1];
    int16_t of_norm[PEOPLE][NORMS_KEPT + 1];
    Watch watch[PEOPLE][WATCHED + 1];
    Occurrence occurrence[OCCURRENCES];
    Application application[APPLICATIONS];
    Entry entry[ENTRIES];
    uint64_t item[AGENDA], told[MOST_TOLD]; /* what comes up, as a heap; what was told, in order */
    int32_t told_next, told_count, start_next, always, related;
    int16_t column[NORMS + 1];
    Asked asked_always[NORMS + 1];
    Change change[CHANGES];
    Late late[LATE];
} Family;

INLINE T min2(T a, T b) { return a < b ? a : b; }
INLINE T max2(T a, T b) { return a > b ? a : b; }
INLINE void turns(Family *f, Day d, Day day) { if (day > d && day < f->until) f->until = day; }

/* --- the calendar (denizen.language.dates) ------------------------------------------------------------------------ */

INLINE Day first_of_month(int32_t index) { /* months since the year 0 */
    int32_t year = index / 12, month = index % 12; /* January is 0 */
    int32_t y = year - (month < 2), m = month < 2 ? month + 10 : month - 2;
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 - 305;
}

CALL Day move_months(Day when, int32_t months, int32_t forward) {
    uint32_t n = (uint32_t)(when + 305) * 4 + 3;
    uint32_t century = n / 146097, rest = (n % 146097) / 4 * 4 + 3;
    uint32_t year = rest / 1461, day_of_year = rest % 1461 / 4;
    uint32_t m = (5 * day_of_year + 2) / 153, day = day_of_year - (153 * m + 2) / 5;
    int32_t index = (int32_t)((century * 100 + year) * 12 + m + 2) + months;
    if (index < 12) return BEGINNING;
    if (index > 9998 * 12 + 11) return FOREVER;
    Day first = first_of_month(index), last = first_of_month(index + 1) - 1;
    if (first + (Day)day <= last) return first + (Day)day;
    return forward ? last + 1 : last;
}

INLINE int weekend(Day d) { int rest = ((d % 7) + 7) % 7; return rest == 6 || rest == 0; }

CALL Day move_rest(Day when, int32_t working, int32_t to_working_day) {
    int32_t step = working >= 0 ? 1 : -1, count = working * step;
    for (int32_t i = 0; i < count; i++) {
        when += step;
        while (weekend(when)) when += step;
    }
    if (to_working_day) while (weekend(when)) when++;
    return when;
}

INLINE Day shift_day(Day when, int32_t months, int32_t forward, int32_t days, int32_t working, int32_t to_working_day) {
    if (when <= BEGINNING || when >= FOREVER) return when;
    if (months) when = move_months(when, months, forward);
    when += days;
    if (working || to_working_day) when = move_rest(when, working, to_working_day);
    return when < BEGINNING ? BEGINNING : when > FOREVER ? FOREVER : when;
}

INLINE Dated shift(Dated x, int32_t months, int32_t forward, int32_t days, int32_t working, int32_t to_working_day) {
    if (!x.t) return x;
    Day lo = shift_day(x.lo, months, forward, days, working, to_working_day);
    Day hi = x.hi == x.lo ? lo : shift_day(x.hi, months, forward, days, working, to_working_day);
    return (Dated){lo, hi, x.t};
}

INLINE Dated exactly(Day d) { return (Dated){d, d, 2}; }

INLINE T before(Dated a, Dated b) { return !a.t || !b.t ? 0 : a.hi < b.lo ? min2(a.t, b.t) : a.lo >= b.hi ? 0 : 1; }
INLINE T before_or_on(Dated a, Dated b) { return !a.t || !b.t ? 0 : a.hi <= b.lo ? min2(a.t, b.t) : a.lo > b.hi ? 0 : 1; }
INLINE T after(Dated a, Dated b) { return !a.t || !b.t ? 0 : a.lo > b.hi ? min2(a.t, b.t) : a.hi <= b.lo ? 0 : 1; }
INLINE T after_or_on(Dated a, Dated b) { return !a.t || !b.t ? 0 : a.lo >= b.hi ? min2(a.t, b.t) : a.hi < b.lo ? 0 : 1; }
INLINE void crossing(Family *f, Day d, Dated limit) {
    if (!limit.t) return;
    turns(f, d, limit.lo); turns(f, d, limit.lo + 1);
    if (limit.hi != limit.lo) { turns(f, d, limit.hi); turns(f, d, limit.hi + 1); }
}

/* --- facts and particulars ---------------------------------------------------------------------------------------- */

CALL int32_t fact_over_time(Family *f, int32_t person, int32_t fact, Day d) {
    const In *in = f->in;
    int32_t p = f->first + person, value = UNKNOWN_FACT;
    for (int32_t i = in->statements[p]; i < in->statements[p + 1]; i++) {
        if (in->statement_fact[i] != fact) continue;
        Day since = in->statement_since[i], until = in->statement_until[i];
        turns(f, d, since); turns(f, d, until);
        if (since <= d && until > d) value = in->statement_value[i];
    }
    return value;
}

INLINE int32_t fact(Family *f, int32_t person, int32_t fact, Day d) {
    int32_t value = f->in->facts[(int64_t)fact * f->in->number_of_people + f->first + person];
    return value == OVER_TIME ? fact_over_time(f, person, fact, d) : value;
}

INLINE int32_t particular(Family *f, int32_t event, int32_t field) {
    if (event < 0) return NOT_TOLD;
    Occurrence *o = &f->occurrence[event];
    if (field == FIELD_STATE) return o->state;
    int32_t slot = SLOT_OF[o->kind][field];
    return slot < 0 ? NOT_TOLD : o->slot[slot];
}

/* What a test of articles or provisions says of a word: of a norm, known when the law was compiled; of a word told,
   worked out for each set of columns. */
INLINE T tested(const In *in, int32_t test, int32_t value) {
    if (value == NOT_TOLD) return 1;
    if (value >= PROVISION_BASE) return NORM_TESTS[test][value - PROVISION_BASE];
    return in->word_tests[(int64_t)test * in->number_of_words + value - OPEN];
}

/* --- events ------------------------------------------------------------------------------------------------------- */

INLINE T match_of(const Occurrence *o, int32_t pattern) {
    return (T)(o->match[pattern / 32] >> (pattern % 32 * 2) & 3);
}

CALL T happened(Family *f, int32_t person, int32_t kind, int32_t pattern, Day d) {
    T best = 0;
    for (int32_t i = f->of_kind[person][kind]; i >= 0; i = f->occurrence[i].next) {
        const Occurrence *o = &f->occurrence[i];
        T t = min2(match_of(o, pattern), o->certainty);
        if (!t) continue;
        if (o->day > d) turns(f, d, o->day);
        else if (t > best) best = t;
    }
    return best;
}

CALL T happened_since(Family *f, int32_t person, int32_t kind, int32_t pattern, Dated since, Day d) {
    T best = 0;
    for (int32_t i = f->of_kind[person][kind]; i >= 0; i = f->occurrence[i].next) {
        const Occurrence *o = &f->occurrence[i];
        T t = min2(match_of(o, pattern), o->certainty);
        if (!t) continue;
        if (o->day > d) { turns(f, d, o->day); continue; }
        if (!since.t) continue;
        t = min2(t, o->day >= since.hi ? since.t : o->day < since.lo ? 0 : 1);
        if (t > best) best = t;
    }
    return best;
}

CALL Dated day_of(Family *f, int32_t person, int32_t kind, int32_t pattern, int32_t last, Day d) {
    Day lo = FOREVER, hi = 0, surest = last ? 0 : FOREVER;
    T best = 0;
    for (int32_t i = f->of_kind[person][kind]; i >= 0; i = f->occurrence[i].next) {
        const Occurrence *o = &f->occurrence[i];
        T t = min2(match_of(o, pattern), o->certainty);
        if (!t) continue;
        if (o->day > d) { turns(f, d, o->day); continue; }
        if (o->day < lo) lo = o->day;
        if (o->day > hi) hi = o->day;
        if (t == 2 && (last ? o->day > surest : o->day < surest)) surest = o->day;
        if (t > best) best = t;
    }
    if (!best) return (Dated){0, 0, 0};
    if (last) { if (surest > lo) lo = surest; if (lo > hi) lo = hi; }
    else { if (surest < hi) hi = surest; if (hi < lo) hi = lo; }
    return (Dated){lo, hi, best};
}

/* --- nationality -------------------------------------------------------------------------------------------------- */

CALL T nationality(Family *f, int32_t person, int32_t local, Day d, int32_t *title) {
    const Nationality *n = &f->nationality[person][local];
    T value = 0;
    *title = NOT_TOLD;
    for (int32_t i = n->first; i >= 0; i = f->entry[i].next) {
        const Entry *e = &f->entry[i];
        if (e->day > d) { turns(f, d, e->day); break; }
        value = e->value;
        *title = e->title;
    }
    return value;
}

/* The same without the title. */
INLINE_IF_SMALL T nationality_value(Family *f, int32_t person, int32_t local, Day d) {
    T value = 0;
    for (int32_t i = f->nationality[person][local].first; i >= 0; i = f->entry[i].next) {
        const Entry *e = &f->entry[i];
        if (e->day > d) { turns(f, d, e->day); break; }
        value = e->value;
    }
    return value;
}

INLINE T holds(Family *f, int32_t person, int32_t local, Day d) {
    return f->moved[person] >> local & 1 ? nationality_value(f, person, local, d) : 0;
}

/* Of the States that the rulebook names and those that only this family does; besides is a set of the former. */
CALL T holds_another(Family *f, int32_t person, uint64_t besides, Day d) {
    T best = 0;
    for (uint64_t left = f->moved[person] & ~besides; left; left &= left - 1) {
        best = max2(best, nationality_value(f, person, __builtin_ctzll(left), d));
        if (best == 2) return 2;
    }
    return best;
}

/* --- relatives ---------------------------------------------------------------------------------------------------- */

enum { SELF, SPOUSE, CHILD, PARENT, SIBLING };

/* Who is related to whom by birth; worked out when somebody asks. */
CALL void relate(Family *f) {
    const In *in = f->in;
    f->related = 1;
    for (int32_t p = 0; p < f->people; p++) f->parents[p] = f->children[p] = f->siblings[p] = 0;
    for (int32_t p = 0; p < f->people; p++)
        for (int32_t row = 0; row < 2; row++) {
            int32_t parent = in->parents[(int64_t)row * in->number_of_people + f->first + p];
            if (parent < 0) continue;
            f->parents[p] |= (uint16_t)(1 << parent);
            f->children[parent] |= (uint16_t)(1 << p);
        }
    for (int32_t p = 0; p < f->people; p++)
        for (uint32_t left = f->parents[p]; left; left &= left - 1)
            f->siblings[p] |= (uint16_t)(f->children[__builtin_ctz(left)] & ~(1 << p));
}

CALL uint32_t relatives(Family *f, int32_t person, int32_t relation, Day d) {
    uint32_t found = 0, all;
    if (relation == SELF) return 1u << person;
    if (relation == SPOUSE) {
        const In *in = f->in;
        int32_t p = f->first + person;
        for (int32_t i = in->unions[p]; i < in->unions[p + 1]; i++) {
            Day since = in->union_since[i], until = in->union_until[i];
            turns(f, d, since); turns(f, d, until);
            if (since <= d && d < until) found |= 1u << in->union_spouse[i];
        }
        return found;
    }
    if (!f->related) relate(f);
    all = relation == CHILD ? f->children[person] : relation == PARENT ? f->parents[person] : f->siblings[person];
    for (uint32_t left = all; left; left &= left - 1) {
        int32_t other = __builtin_ctz(left);
        turns(f, d, f->born[other]);
        if (f->born[other] <= d) found |= 1u << other;
    }
    return found;
}

/* --- other provisions --------------------------------------------------------------------------------------------- */

LAW T standing_kept(Family *f, int32_t kept, int32_t person, Day d);
