using System.Collections.Immutable;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The stories of the walkthrough.</summary>
public static class AllStories
{
    /// <summary>All of them, in the order of the calendar.</summary>
    public static ImmutableArray<Story> InOrder { get; } =
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
    ];
}
