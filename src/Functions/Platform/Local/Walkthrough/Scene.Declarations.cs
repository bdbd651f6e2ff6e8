using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <content>What is done on a case of settlement by points, and what is expected of it.</content>
public sealed partial class Scene
{
    /// <summary>Somebody looks at a case and acts on it; what follows of it happens at once.</summary>
    /// <param name="who">Who.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="what">What, in a few words.</param>
    /// <param name="doing">The request with what is expected of its answer.</param>
    /// <returns>The answer.</returns>
    public async Task<ApiAnswer> Acts(ApiAccount who, string caseId, string what, Func<string, Task<ApiAnswer>> doing)
    {
        await who.LookAt(caseId);
        return await Does(who, what, doing(caseId));
    }

    /// <summary>Expects where a case stands and who has to act next, as the bureau sees it.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="state">The state.</param>
    /// <param name="waitingFor">Who has to act next.</param>
    /// <returns>When it was as expected.</returns>
    public async Task Stands(string caseId, string state, string waitingFor)
    {
        var receipt = (await As("supervisor-shenzhen").ViewPoints(caseId)).Receipt;
        Expect("the case", $"{state}, waiting for {waitingFor}", $"{receipt.State}, waiting for {receipt.WaitingFor}");
    }

    /// <summary>Expects exactly these texts since the last time, each handed to the provider once and delivered; shows them in full.</summary>
    /// <param name="who">Who wants to settle by points.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kinds">What the texts say, in order.</param>
    /// <returns>When it was as expected.</returns>
    public Task Informed(ApiAccount who, string caseId, params NotificationKind[] kinds) => Told(who, caseId, who.InboxOf, kinds);
}
