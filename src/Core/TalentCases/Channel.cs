namespace TalentSettlement.Core.TalentCases;

/// <summary>Through which door the application came (T-02).</summary>
public enum Channel
{
    /// <summary>The APP 天津公安.</summary>
    PoliceApp = 1,

    /// <summary>The WeChat official account or mini-program 天津公安民生服务平台.</summary>
    WeChat = 2,

    /// <summary>Taken over from the flow before the cut-over (T-21).</summary>
    OriginalFlow = 3,
}
