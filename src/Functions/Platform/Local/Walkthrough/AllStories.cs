using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The stories of the walkthrough.</summary>
public static class AllStories
{
    /// <summary>Settlement by points.</summary>
    public static Chapter Shenzhen { get; } = new(
        "深圳积分入户 Shenzhen, 2013",
        new DateOnly(2013, 1, 11).At(new(9, 0)),
        [
            new("104分 A bachelor with 104 points, from the declaration to the household register (S-01 to S-57)", BachelorStory.Tell),
            new("公示异议 An objection on the third day is sustained, and nobody learns who objected (S-20, S-22, N14)", ObjectionStory.Tell),
            new("退件补正 A dossier comes back once with every fault, and is accepted (S-29, S-30, E6, N12)", ReturnStory.Tell),
            new("延长核实 Verification takes longer: asked by one officer, granted by another, told to the person (S-33, S-59)", VerificationStory.Tell),
            new("逾期未交 The sixtieth day rolls over Mid-Autumn to a Sunday at work, and nothing comes (S-25)", LapseStory.Tell),
            new("农业户口 An agricultural household: a second approval, two cards, the manager's own card (S-42, S-43, S-56)", HouseholdStory.Tell),
            new("变更撤销 After approval a name is changed; then everything is cancelled and revoked (S-37 to S-39)", ChangeStory.Tell),
            new("95分 Five points are missing: the way to 100, and the day on which it is reached (S-08, N1)", WayStory.Tell),
        ]);

    /// <summary>Talents in Tianjin.</summary>
    public static Chapter Tianjin { get; } = new(
        "天津人才引进 Tianjin, 2020",
        new DateOnly(2020, 6, 5).At(new(9, 0)),
        [
            new("原流程 A case of the original flow ends by rejection; its applicant starts anew at once (T-21, T-22)", LegacyStory.Tell),
            new("短信未达 A register is contested, and a text that is lost ends in the inbox (N10, N15)", LostTextStory.Tell),
            new("联审窗口 The window: no more paper, a consultation, a policy problem; reviewers are reminded by working days (T-20, T-27, Q14)", WindowStory.Tell),
            new("学历型 Every register agrees: nobody's task, the permit comes by mail (T-12 to T-14)", AutomaticStory.Tell),
            new("资格型 A foreign licence is returned once with everything, and only what failed is reviewed again (T-15, T-16)", CorrectionStory.Tell),
            new("技能型 Education and human resources disagree, and an arbiter rules (T-10, N11)", ConflictStory.Tell),
            new("领取提醒 Nothing chosen for thirty days: a reminder, never a choice made for the person (T-14)", ReminderStory.Tell),
            new("事后监管 A spot check that anybody can draw again, and a permit revoked by two persons (T-25, N21)", SupervisionStory.Tell),
            new("创业型 A forged tax proof: refused, barred for six months to the millisecond (T-24)", FraudStory.Tell),
        ]);

    /// <summary>Both cities, in the order of the calendar.</summary>
    public static ImmutableArray<Chapter> InOrder { get; } = [Shenzhen, Tianjin];
}
